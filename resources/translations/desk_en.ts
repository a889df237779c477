<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
            <source>Did it arrive?</source>
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
            <source>On its way…</source>
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
            <source>Tries again</source>
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
            <source>All pictures are described in words.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>An editor must release it there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose where it goes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Connect a blog</source>
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
            <source>Fill it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give a date</source>
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
            <source>That hour has passed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>That hour has passed. Choose a later one.</source>
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
            <source>Update it</source>
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
</TS>
