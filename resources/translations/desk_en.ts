<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>Answer</name>
        <message numerus="yes">
            <source>%n answered</source>
            <translation>
                <numerusform>%n answered</numerusform>
                <numerusform>%n answered</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n for later</source>
            <translation>
                <numerusform>%n for later</numerusform>
                <numerusform>%n for later</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n for {name}</source>
            <translation>
                <numerusform>%n for {name}</numerusform>
                <numerusform>%n for {name}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n found</source>
            <translation>
                <numerusform>%n found</numerusform>
                <numerusform>%n found</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n held</source>
            <translation>
                <numerusform>%n held</numerusform>
                <numerusform>%n held</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hidden</source>
            <translation>
                <numerusform>%n hidden</numerusform>
                <numerusform>%n hidden</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n in spam</source>
            <translation>
                <numerusform>%n in spam</numerusform>
                <numerusform>%n in spam</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more in this conversation</source>
            <translation>
                <numerusform>%n more in this conversation</numerusform>
                <numerusform>%n more in this conversation</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n people have heard from you this week</source>
            <translation>
                <numerusform>%n person has heard from you this week</numerusform>
                <numerusform>%n people have heard from you this week</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n proposed</source>
            <translation>
                <numerusform>%n proposed</numerusform>
                <numerusform>%n proposed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n seen</source>
            <translation>
                <numerusform>%n seen</numerusform>
                <numerusform>%n seen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n waiting</source>
            <translation>
                <numerusform>%n waiting</numerusform>
                <numerusform>%n waiting</numerusform>
            </translation>
        </message>
        <message>
            <source>, and the longest wait was {span}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>, you answered all</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>, you answered both</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>, you answered {count}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A post without a title</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A question</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All is saved.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Another day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Answer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Answer {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Answered</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Assign…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a line.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a line. You can change it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose the rule that it breaks.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Do not hide it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Everything is saved.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Folder: {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Folders</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For the leader</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give to {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Given to you: “{why}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Held</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hidden</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hidden comments are kept. You can show them again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hide it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hide…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>History</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In your name, as it is.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It comes back by itself, and the time goes on being counted.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It comes back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It goes out in your name, exactly as you read it here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is kept.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It may break a rule: it {rule}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Later</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Longest first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Many found</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Monday</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name somebody in Settings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Newest first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No comment has these words.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nobody is named as your assistant yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nobody is named as your assistant.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nobody is waiting for you.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nobody is waiting.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not like this…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing is answered yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing is for {name}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing is held.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing is here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing is hidden.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing is in spam.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing is marked as seen.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing is proposed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing is put off.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>On LinkedIn</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>On the blog</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>On the practice blog</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One more person is waiting.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Proposed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Put it off</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Put off until {when}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Read it all</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Read the rules</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Saved.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Saved. After sending you have %n seconds to take it back.</source>
            <translation>
                <numerusform>Saved. After sending you have %n second to take it back.</numerusform>
                <numerusform>Saved. After sending you have %n seconds to take it back.</numerusform>
            </translation>
        </message>
        <message>
            <source>Saved. It goes out at once.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Saved. You are offline.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Saved. You are offline. It goes out when you are back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Seen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Seen, needs no answer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Selected. {row}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Send as it is</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Send this thank-you</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Send to {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Send your answer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show all</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Somebody</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Somebody without a name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Spam</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Thank</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The comment</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The comment of {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The first comment from this address.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The post</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The post of {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Trash</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Until when?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Wait again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Waiting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What should {name} change?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Which rule does it break?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>With your words.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write a few words, then send them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write a few words.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You are done.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your answer to {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your answers are on their way.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your last words are not saved yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your own</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your post</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your post of {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your reply to {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your rules are public. The record keeps your reason.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your words to {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>on LinkedIn</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>on your blog</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>our answer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the leader</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>this evening</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>this person</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>tomorrow morning</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>your assistant</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{at} of {count}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{day}, under “{post}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{folder} {count}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} finds it on top, with your words.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} has waited {span}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} proposed this, {when}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} says</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} suggests this answer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} writes for the second time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} writes here for the first time.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>{name} wrote %n times before.</source>
            <translation>
                <numerusform>{name} wrote once before.</numerusform>
                <numerusform>{name} wrote %n times before.</numerusform>
            </translation>
        </message>
        <message>
            <source>{name} wrote once before, you answered</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} wrote to you.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} wrote twice before</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} wrote {count} times before</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} {reason} and has waited {span}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} {reason}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{people} more people are waiting.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{place}, {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{when}, {place}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{who} asks for your word.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{wrote} None was answered.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Banner</name>
        <message>
            <source>Copy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What happened, in detail</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Closing</name>
        <message numerus="yes">
            <source>%n things are still on their way.</source>
            <translation>
                <numerusform>%n thing is still on its way.</numerusform>
                <numerusform>%n things are still on their way.</numerusform>
            </translation>
        </message>
        <message>
            <source>Close all the same</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is safe here, and goes out when you open the desk again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep the desk open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Something is still on its way</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Connect</name>
        <message>
            <source>A security plugin does that, or your web host. Send them our note.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A sign-in page or a check for robots stands in front. Send our note.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Address of your blog</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Allow the desk</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change the plan there, or connect another blog.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check its spelling, or see whether you are online.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Connect this blog</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy the note for IT</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Find my blog</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give the desk a new password</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give your name there and the password to go on.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In your browser, {host} shows a password made for this desk only. Copy it and paste it here. It is not the password you sign in with.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It takes the desk for a robot, or dislikes this network. Send our note.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kept in your keychain.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kept until you close.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Let your blog know that this is your desk</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Looking at your blog…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Most often a part is missing: copy the whole line once more and paste it here. If that does not help, your web host holds it back. Send them our note.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing is changed on your blog.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing is changed.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Nothing is lost, %n answers or posts wait.</source>
            <translation>
                <numerusform>Nothing is lost, %n answer or post waits.</numerusform>
                <numerusform>Nothing is lost, %n answers or posts wait.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing is lost.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing was found at this address.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>On {title}, at {host}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open its page</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open the blog in your browser, and copy its address from there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open the page of {host}: it shows a password made for this desk only. Copy it and paste it here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Password for this desk</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Paste</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Paste again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reading comments…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>See who waits for you</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Send whoever runs the blog our note.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show the page</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show the page again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sign in on its page, then come back here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Something is missing yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Step {number} of {count}: {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stop</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The blog may be down, or this network holds the desk back. Try again in a while.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The desk asks for the password again next time.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The desk has no password for this blog any more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The name or e-mail address you sign in with</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The note is copied. Paste it into a mail.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>They are switched off, or the blog has no safe line. Your web host can change both.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This blog is on your desk already. It takes the new password.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This laptop has no keychain that the desk may use.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This laptop has no keychain. The password is kept until you close the desk.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Try again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Try again in a few minutes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Try again in a while. If it stays, send your web host our note.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Try another network. If it stays, your web host has to mend it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Try it out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type it as your browser shows it, such as alderbay.example.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type its address as your browser shows it. The desk only looks, and changes nothing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type the address of the blog itself. It may also be made with another program.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type the address to go on.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type the name you sign in with there. If it is right, send your web host our note.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use an address that begins with https.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use this password</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where is your blog?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Whoever runs the blog can allow it. Send them our note.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You are {person} there</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You are {person} there. The desk reads the comments, and you can go on.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You may publish posts.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You may read the comments and answer them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You may release comments, and hide them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You may write posts. An editor there releases them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You need the internet for this step.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You sign in there as {login}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your IT can open the way. Send them our note.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your address</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your blog did not accept this password.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your blog keeps the hour, even when this laptop is closed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your blog no longer accepts this desk.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your name on the blog</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your password stays in this laptop’s own keychain.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your practice desk works without.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{blog} accepts this desk again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{blog} is on your desk</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FirstMinute</name>
        <message>
            <source>Backup of a desk (*.zip)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bringing your desk back…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>CEO Desk</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose the backup of your desk</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>I assist</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>I have a desk already</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>I have a desk on another laptop</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>I prepare posts and answers for someone else, and keep the inbox in order.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>I say things in my own name and answer the people who write back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>I write</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One answer, and you can begin. You can change it whenever you like.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open my desk</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Opening your desk…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who will use this desk?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You can open it now. Keep the backup file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You start on a practice desk. Nothing you do there leaves this laptop.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your desk is back, and a part of it wants a look.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Footer</name>
        <message numerus="yes">
            <source>%n things did not go out yet. The desk tries again.</source>
            <translation>
                <numerusform>%n thing did not go out yet. The desk tries again.</numerusform>
                <numerusform>%n things did not go out yet. The desk tries again.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n things go out.</source>
            <translation>
                <numerusform>%n thing goes out.</numerusform>
                <numerusform>%n things go out.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n things wait.</source>
            <translation>
                <numerusform>%n thing waits.</numerusform>
                <numerusform>%n things wait.</numerusform>
            </translation>
        </message>
        <message>
            <source>All is saved.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Everything is saved.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Everything is saved. %n things go out later.</source>
            <translation>
                <numerusform>Everything is saved. %n thing goes out later.</numerusform>
                <numerusform>Everything is saved. %n things go out later.</numerusform>
            </translation>
        </message>
        <message>
            <source>Everything is saved. Last looked {ago}.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Offline. %n things wait.</source>
            <translation>
                <numerusform>Offline. %n thing waits.</numerusform>
                <numerusform>Offline. %n things wait.</numerusform>
            </translation>
        </message>
        <message>
            <source>Opening your desk…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reading comments…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You are offline.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>You are offline. %n things will go out when you are back.</source>
            <translation>
                <numerusform>You are offline. %n thing will go out when you are back.</numerusform>
                <numerusform>You are offline. %n things will go out when you are back.</numerusform>
            </translation>
        </message>
        <message>
            <source>You are offline. Everything is saved.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Going</name>
        <message>
            <source>A post without a title</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All is safe on this laptop. It goes out by itself.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All that is scheduled stands still until then.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>An editor must release it there.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>And %n more.</source>
            <translation>
                <numerusform>And %n more.</numerusform>
                <numerusform>And %n more.</numerusform>
            </translation>
        </message>
        <message>
            <source>Close</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Did it arrive?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go to Today</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Goes first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Going out</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Going out in %n seconds</source>
            <translation>
                <numerusform>Going out in %n second</numerusform>
                <numerusform>Going out in %n seconds</numerusform>
            </translation>
        </message>
        <message>
            <source>It did not go out yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It did not go out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It goes on by itself, wherever you are.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It goes on.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It goes out when you are back. Nothing is lost.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It goes out {moment} by itself.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It waits for approval.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It waits for the end of the pause.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It waits for you.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing has left this laptop. It goes out once that word is given.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing is lost. Your words are kept.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing is sent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing will be sent without your word.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>On its way…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open it: {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Out since {time}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ready to go</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Right after it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>See what to do</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Send it now</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Set for {moment} in %n seconds</source>
            <translation>
                <numerusform>Set for {moment} in %n second</numerusform>
                <numerusform>Set for {moment} in %n seconds</numerusform>
            </translation>
        </message>
        <message>
            <source>Set for {when}. If that passes, the desk asks you.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take back: {what}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take it back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The blog changed something as it took it in.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The blog has it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The blog holds it. This laptop may be off then.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The desk has read it back: readers have it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The desk reads it back before it says more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The desk sends it then, so leave this laptop on.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The desk tries again by itself. Nothing is lost.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The desk waits for your word.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Time left to take it back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tries again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Try now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Until then you can still take it back. Nobody has seen it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Waiting for the internet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Waiting to go out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Waits for a new password</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Waits for an editor</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Waits for approval</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Waits for the end of the pause</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Waits for your word</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When you are back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You are offline.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You pressed the button at {time}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your answer to {person}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your words are kept, whatever you choose.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your words are kept.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} has it now.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Jobs</name>
        <message>
            <source>Something went wrong in the desk itself. Your words are safe.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Try again. If it happens again, send us the detail.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Keys</name>
        <message>
            <source>A new post</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All keys</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Answer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Back, or close</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bold</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Card before</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Find in the post</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Heading</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hide</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Italic</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Later</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Link</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>List</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next card</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only the page</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Picture</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Places, page, large button</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Quote</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Results</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Settings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Small heading</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Thank</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The large button</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Today</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undo, or take back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>all keys</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>approve</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>hide</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>later</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>next</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>previous</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>reply</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>search</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>select</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>select the next, too</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>select the one before, too</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>spam</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>undo</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Menu</name>
        <message>
            <source>{name}: {chosen}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Messages</name>
        <message>
            <source>Close</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make room: empty the trash, or move large files away.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This laptop is full. Your last words are safe, new ones may not be.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Page</name>
        <message>
            <source>A picture</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A picture: {alt}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Something from your website that this desk keeps as it is</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The words of your post</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Posts</name>
        <message>
            <source> and </source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n words</source>
            <translation>
                <numerusform>%n word</numerusform>
                <numerusform>%n words</numerusform>
            </translation>
        </message>
        <message>
            <source>A post begins with one sentence.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A post waits here until its hour.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A post without a title</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All you wrote is out or on its way.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bring in a file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Draft</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Drafts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Goes out when you are back on the internet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Goes out {when}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Leave it there</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>LinkedIn</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No draft is open.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing is out yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing is scheduled.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing is written yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>On its way</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open the page</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Out since {when}, {where}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Out {where}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Readers no longer find it. Your draft stays here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Scheduled</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>See it on {place}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stands still until the pause ends</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take it back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take “{title}” back from {place}?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Taken back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Texts (*.md *.markdown *.txt *.html *.htm)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>To the trash</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Try again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Waits for the word of {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Waits for your word</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Was due {when}. Should it still go?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>We don't know whether {place} has it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What you can do with “{title}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What your readers have stands here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Which posts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write a post</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your posts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>at {time}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>on {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>on {place}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>yesterday</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>your blog</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>your practice blog</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{day} {year}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{kind}, you stopped {when}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{kind}, {words}, you stopped {when}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{place} did not take it: {sentence}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{place} has it, an editor there releases it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{title}” is in the trash.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Publish</name>
        <message numerus="yes">
            <source>%n pictures are not described in words.</source>
            <translation>
                <numerusform>%n picture is not described in words.</numerusform>
                <numerusform>%n pictures are not described in words.</numerusform>
            </translation>
        </message>
        <message>
            <source>A gap is left: [{gap}].</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A part of the text is unusual.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A part stays as it is, the desk can’t show it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A picture is missing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A quarter of an hour before</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A quarter of an hour later</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All pictures are described in words.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>An editor must release it there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Another time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Back to writing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Before it goes out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Blog</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose where it goes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Connect a blog</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Describe it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Describe them</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Drawing the page…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fill it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give a date</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give it back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give it for approval</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give to {name} for approval</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How readers will see it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It ends with a question.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It has no text yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It has no title yet.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>It is %n signs too long.</source>
            <translation>
                <numerusform>It is %n sign too long.</numerusform>
                <numerusform>It is %n signs too long.</numerusform>
            </translation>
        </message>
        <message>
            <source>Look at it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look at the page</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing has left this laptop yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing has left.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open the whole page</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Practice blog</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Publish as it is</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Publish now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Publish when I am online</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Publish {moment}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Put it in again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Putting it on its way…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Readers can’t open a link to {place}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Readers have exactly this already.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Shorten it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Taken back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Taken back. Your words are kept.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>That hour has passed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>That hour has passed. Choose a later one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The day after</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The day before</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The desk is looking it over…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The picture is described in words.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The post was changed since. You see it as it is now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The post’s picture</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>They agreed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This text goes out as it is, once you say so.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This text goes out {moment}, once you say so.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Update it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What the desk noticed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write one</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You name {names}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You promise something without a date.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>You then have %n seconds to take it back.</source>
            <translation>
                <numerusform>You then have %n second to take it back.</numerusform>
                <numerusform>You then have %n seconds to take it back.</numerusform>
            </translation>
        </message>
        <message>
            <source>Your account may write on this blog, but not publish.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your assistant</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your promise has a date: {date}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>an editor there must release it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>as {person}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>on {day}, {time}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>stays on this laptop</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>this account may not publish there</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>today, {time}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>tomorrow, {time}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{day}, {time}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{names} agreed, you say.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{names} and {last}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{names} and {more} more</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} asks for your word.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{time} in {place}, the blog’s clock.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{time} in {place}, your clock and the blog’s.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{time} in {place}, your clock.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{time} on the blog’s clock.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{time} on your clock and on the blog’s.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{time} on your clock.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{word}” still stands in it.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Rail</name>
        <message>
            <source>Answer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change to {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Results</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Settings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Today</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who sits here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} sits here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{place}, {count} waiting</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Reasons</name>
        <message>
            <source>Critical</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>First time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Given</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Idea</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Long wait</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Question</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rule?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Thanks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>asks you a question</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>disagrees, kindly</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>has an idea</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>has waited long</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>may break a rule</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>thanks you</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>was given to you</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>writes to you for the first time</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Today</name>
        <message numerus="yes">
            <source>%n words.</source>
            <translation>
                <numerusform>%n word.</numerusform>
                <numerusform>%n words.</numerusform>
            </translation>
        </message>
        <message>
            <source>1 person heard from you last week.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A post without a title</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A post: {title}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A reply to {person}, ready for you to read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Answer {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go on writing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Goes out as soon as it can</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Goes out {when}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Good afternoon, {name}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Good afternoon.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Good evening, {name}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Good evening.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Good morning, {name}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Good morning.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It will take about {minutes} minutes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look at the account</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look at the post</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Looking for new comments…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nobody is waiting for you.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One person is waiting to hear from you.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The post you are writing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>These {shown} come first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Try again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What goes out when</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write a post</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You stopped at {time}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You stopped {when}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your assistant</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>asks for your word</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>wrote to you</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} {reason}: {quote} Waits {wait}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{people} people are waiting to hear from you.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{people} people heard from you last week.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{reason}, waits {wait}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Window</name>
        <message>
            <source>CEO Desk</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Words</name>
        <message numerus="yes">
            <source>%n days</source>
            <translation>
                <numerusform>%n day</numerusform>
                <numerusform>%n days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hours</source>
            <translation>
                <numerusform>%n hour</numerusform>
                <numerusform>%n hours</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n minutes</source>
            <translation>
                <numerusform>%n minute</numerusform>
                <numerusform>%n minutes</numerusform>
            </translation>
        </message>
        <message>
            <source>a moment</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>just now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>today, {time}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>tomorrow, {time}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>yesterday, {time}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{day}, {time}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{n} d</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{n} h</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{n} min</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{span} ago</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Write</name>
        <message numerus="yes">
            <source>%n minutes to read</source>
            <translation>
                <numerusform>%n minute to read</numerusform>
                <numerusform>%n minutes to read</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n passages are different from your page. They are marked.</source>
            <translation>
                <numerusform>%n passage is different from your page. It is marked.</numerusform>
                <numerusform>%n passages are different from your page. They are marked.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n words</source>
            <translation>
                <numerusform>%n word</numerusform>
                <numerusform>%n words</numerusform>
            </translation>
        </message>
        <message>
            <source>A link can't go there. Most begin with https://</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>About it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Address of the link</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All is saved.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>All of it stands on your page; %n passages came since.</source>
            <translation>
                <numerusform>All of it stands on your page; %n passage came since.</numerusform>
                <numerusform>All of it stands on your page; %n passages came since.</numerusform>
            </translation>
        </message>
        <message>
            <source>As letters</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Back to your posts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Before</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Begin with this</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Describe it in words for those who don't see it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Find in the post</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Forgotten. Its words are erased.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give to {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It saves by itself.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It says the same as your page now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Leave it out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Link</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Link it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not in this post</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not saved yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Picture</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Posts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Put it on the page</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Put the address of a page in.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Saved on this laptop, {ago}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Saving…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take the link away</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The title of your post</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Title</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tools</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Versions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What you write is saved by itself.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Words that carry it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write, or begin with one of these.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your last words are not on the disk yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>changed outside the desk</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it went out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>kept beside its file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>you</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{current} of {total}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{when}, {what}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{who} approved it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{who} began it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{who} brought it back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{who} brought it in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{who} gave it for approval</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{who} kept it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{who} left it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{words}, {minutes}</source>
            <translation type="unfinished" />
        </message>
    </context>
</TS>
