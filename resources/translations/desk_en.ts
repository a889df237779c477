<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>Alike</name>
        <message>
            <source>Back to the list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Each person's own name comes in front by itself.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Look at %n answers, one by one</source>
            <translation>
                <numerusform>Look at %n answer</numerusform>
                <numerusform>Look at %n answers, one by one</numerusform>
            </translation>
        </message>
        <message>
            <source>Look at the answers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>More like this</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nobody else who waits asked much the same.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing goes yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing goes yet. You look at each answer before it goes.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>One answer for %n people</source>
            <translation>
                <numerusform>An answer for %n person</numerusform>
                <numerusform>One answer for %n people</numerusform>
            </translation>
        </message>
        <message>
            <source>One answer for several people</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>To {name}: “{words}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who gets it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write it once. Then you look at it for each of them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your answer, without a name</source>
            <translation type="unfinished" />
        </message>
    </context>
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
            <source>%n approved.</source>
            <translation>
                <numerusform>%n approved.</numerusform>
                <numerusform>%n approved.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n comments will be given to {name}.</source>
            <translation>
                <numerusform>%n comment will be given to {name}.</numerusform>
                <numerusform>%n comments will be given to {name}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n comments will be hidden. Rule: {rule}.</source>
            <translation>
                <numerusform>%n comment will be hidden. Rule: {rule}.</numerusform>
                <numerusform>%n comments will be hidden. Rule: {rule}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n comments will be marked as spam. Rule: {rule}.</source>
            <translation>
                <numerusform>%n comment will be marked as spam. Rule: {rule}.</numerusform>
                <numerusform>%n comments will be marked as spam. Rule: {rule}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n comments will be put off until {when}.</source>
            <translation>
                <numerusform>%n comment will be put off until {when}.</numerusform>
                <numerusform>%n comments will be put off until {when}.</numerusform>
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
            <source>%n given to {name}.</source>
            <translation>
                <numerusform>%n given to {name}.</numerusform>
                <numerusform>%n given to {name}.</numerusform>
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
            <source>%n hidden. Rule: {rule}.</source>
            <translation>
                <numerusform>%n hidden. Rule: {rule}.</numerusform>
                <numerusform>%n hidden. Rule: {rule}.</numerusform>
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
            <source>%n marked as spam.</source>
            <translation>
                <numerusform>%n marked as spam.</numerusform>
                <numerusform>%n marked as spam.</numerusform>
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
            <source>%n put off until {when}.</source>
            <translation>
                <numerusform>%n put off until {when}.</numerusform>
                <numerusform>%n put off until {when}.</numerusform>
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
            <source>%n seen.</source>
            <translation>
                <numerusform>%n seen.</numerusform>
                <numerusform>%n seen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n selected</source>
            <translation>
                <numerusform>%n selected</numerusform>
                <numerusform>%n selected</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n wait again.</source>
            <translation>
                <numerusform>%n waits again.</numerusform>
                <numerusform>%n wait again.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n waiting</source>
            <translation>
                <numerusform>%n waiting</numerusform>
                <numerusform>%n waiting</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n were answered.</source>
            <translation>
                <numerusform>%n was answered.</numerusform>
                <numerusform>%n were answered.</numerusform>
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
            <source>Answer more people</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Answer on LinkedIn</source>
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
            <source>Answer…</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Approve %n</source>
            <translation>
                <numerusform>Approve %n</numerusform>
                <numerusform>Approve %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Approve it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Approved: {name}.</source>
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
            <source>Back to the list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>By your own hands.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change your answer</source>
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
            <source>Choose the rule that was broken.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Comments</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Could not be read since {time}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Critical</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Do not hide it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Everybody may write here, and may say that we are wrong.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Everybody sees this comment already.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Everybody will see them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Everything is saved.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Filters</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>First time</source>
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
            <source>For {name}.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Give %n to {name}</source>
            <translation>
                <numerusform>Give %n to {name}</numerusform>
                <numerusform>Give %n to {name}</numerusform>
            </translation>
        </message>
        <message>
            <source>Give it</source>
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
            <source>Given to {name}.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Goes in %n seconds.</source>
            <translation>
                <numerusform>Goes in %n second.</numerusform>
                <numerusform>Goes in %n seconds.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Goes to {name} in %n seconds</source>
            <translation>
                <numerusform>Goes to {name} in %n second</numerusform>
                <numerusform>Goes to {name} in %n seconds</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Goes to {name} in %n seconds.</source>
            <translation>
                <numerusform>Goes to {name} in %n second.</numerusform>
                <numerusform>Goes to {name} in %n seconds.</numerusform>
            </translation>
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
            <source>Hidden. Rule: {rule}.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Hide %n</source>
            <translation>
                <numerusform>Hide %n</numerusform>
                <numerusform>Hide %n</numerusform>
            </translation>
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
            <source>Ideas</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In your name, as it is.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In {folder}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It comes back by itself, and the time goes on being counted.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It comes back by itself.</source>
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
            <source>It goes to spam at its place, and the record names the rule.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is kept.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is not proposed any more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It may break a rule: it {rule}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It stands on top of that list.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It stays on this desk, and the record names the rule.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It waits for {name}. Press R to change it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Later</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Leave it as it is</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Let %n wait again</source>
            <translation>
                <numerusform>Let %n wait again</numerusform>
                <numerusform>Let %n wait again</numerusform>
            </translation>
        </message>
        <message>
            <source>Let it stand</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Let {name} wait again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Like</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Liked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>LinkedIn lets nobody keep these words for long. Open the comment to load them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>LinkedIn takes this answer from your own hands.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Longest first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look at it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look in Spam too?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Many found</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Mark %n as seen</source>
            <translation>
                <numerusform>Mark %n as seen</numerusform>
                <numerusform>Mark %n as seen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Mark %n as spam</source>
            <translation>
                <numerusform>Mark %n as spam</numerusform>
                <numerusform>Mark %n as spam</numerusform>
            </translation>
        </message>
        <message>
            <source>Mark it as spam</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Marked as spam: {name}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Monday</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>More filters</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>More of this conversation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>More of {name}’s comments</source>
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
            <source>Nobody else is named at this desk.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nobody here waits for an answer.</source>
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
            <source>Nobody sees this comment until you approve it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not like this…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not public yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing fits these filters. Esc takes them away.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing has gone yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing is answered yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing is chosen.</source>
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
            <source>One account only, then the next</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One answer came back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One more person is waiting.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only held comments can be approved together.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only in {folder}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only {name} can approve this answer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Order</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Our rules for comments</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Out of sight at its place. You can bring it back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Out of sight.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Press R to write a reply.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Promises</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Promises and ideas</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Propose again to {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Propose to {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Proposed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Proposed to {name}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Publish your rules first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Put it into the reply</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Put it off</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Put off %n until {when}</source>
            <translation>
                <numerusform>Put off %n until {when}</numerusform>
                <numerusform>Put off %n until {when}</numerusform>
            </translation>
        </message>
        <message>
            <source>Put off until {when}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Put off until {when}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Questions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>R: reply</source>
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
            <source>Readers will not see this answer any more, and its comment waits again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rule: {rule}.</source>
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
            <source>Saved. LinkedIn takes this answer from your own hands.</source>
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
            <source>Search all comments</source>
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
            <source>Seen, needs no answer: {name}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Seen. {name} needs no answer.</source>
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
            <source>Send as {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Send the change</source>
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
            <source>Stop</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stopped: {done} of {total} are done.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take it away</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take it away…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take it back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Thank</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>The change goes in %n seconds</source>
            <translation>
                <numerusform>The change goes in %n second</numerusform>
                <numerusform>The change goes in %n seconds</numerusform>
            </translation>
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
            <source>The comment of {name} was deleted meanwhile.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The comment of {name} was hidden meanwhile.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The comment of {name} was marked as spam meanwhile.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The comment of {name} was taken out of public meanwhile.</source>
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
            <source>The record keeps your reason.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>They leave the list without an answer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>They wait for an answer again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is an answer of ours.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This post</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This post only</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>To the next one</source>
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
            <source>We hide a comment only where it does one of these things:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>We keep a record of each comment that we hide, and of the rule.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What I said before</source>
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
            <source>Which rule?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who takes it?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Why, in a few words</source>
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
            <source>Write a post</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write a post instead</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You are done for now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You are done.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You can change it before it goes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You foresaw this</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>You kept %n critical comments.</source>
            <translation>
                <numerusform>You kept %n critical comment.</numerusform>
                <numerusform>You kept %n critical comments.</numerusform>
            </translation>
        </message>
        <message>
            <source>You like it there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You like it. Press to take the like back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You promised {name} an answer by {day}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You promised {name} by {day}: “{words}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your account may not answer there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your answer to {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your answer to {name} did not get there. It comes next.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your answer, as it shall read</source>
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
            <source>Your like is gone.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your own</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your own words stay here.</source>
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
            <source>a week later</source>
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
            <source>proposed {when}</source>
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
            <source>{done} of {total} are done.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{folder} {count}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} disagrees, kindly, and has waited {span}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} finds it on top, with your words.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} has it now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} has waited {span}.</source>
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
            <source>{name} waits again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} was answered meanwhile.</source>
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
            <source>{read} comments. The newest are here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{read} of about {total} comments. The newest are here.</source>
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
        <name>Archive</name>
        <message numerus="yes">
            <source>%n posts are in the archive now.</source>
            <translation>
                <numerusform>%n post is in the archive now.</numerusform>
                <numerusform>%n posts are in the archive now.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n posts came into the archive.</source>
            <translation>
                <numerusform>%n post came into the archive.</numerusform>
                <numerusform>%n posts came into the archive.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n posts have these words.</source>
            <translation>
                <numerusform>%n post has these words.</numerusform>
                <numerusform>%n posts have these words.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n posts left the archive.</source>
            <translation>
                <numerusform>%n post left the archive.</numerusform>
                <numerusform>%n posts left the archive.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n posts of your old blog.</source>
            <translation>
                <numerusform>%n post of your old blog.</numerusform>
                <numerusform>%n posts of your old blog.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n posts were brought to what they are now.</source>
            <translation>
                <numerusform>%n post was brought to what it is now.</numerusform>
                <numerusform>%n posts were brought to what they are now.</numerusform>
            </translation>
        </message>
        <message>
            <source>A blog without a name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A page</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Comments stayed in the file: they are other people's words.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Exports of WordPress (*.xml)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fewer or other words may find it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Find words in the archive</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>From {when}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep them</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Let go, and the posts in “{name}” are in your archive.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look at the archive</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No post has these words.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No post is in this export.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>On the blog, choose “All content” before you export.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open it there to change what its readers see, or write a new one of it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open the one on your blog</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Posts that you opened stay. The blog's export brings the others back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Read an export of your old blog</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Read an export of your old blog…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Read another export…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove all of this blog…</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Remove the %n posts of “{blog}” from here?</source>
            <translation>
                <numerusform>Remove the %n post of “{blog}” from here?</numerusform>
                <numerusform>Remove the %n posts of “{blog}” from here?</numerusform>
            </translation>
        </message>
        <message>
            <source>Remove them</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>See it on the old blog</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The archive had all of it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The desk is reading the posts in “{name}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The newest {count} that have these words.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The posts of your old blog</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This post stands on {blog}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Waited for its hour, {when}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Was a draft there</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Was for people with an account there</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write a new one of it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{stood}, by {name}</source>
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
        <name>Blog</name>
        <message numerus="yes">
            <source>%n posts found</source>
            <translation>
                <numerusform>%n post found</numerusform>
                <numerusform>%n posts found</numerusform>
            </translation>
        </message>
        <message>
            <source>As it was {when}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>As it was {when}. Looking again…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Draft there, changed {when}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fewer or other words may find it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Find words in titles and texts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For people with an account there</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Goes out {when}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It goes out with your changes once you press “Publish the changes”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Its posts are listed when you are back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Looking at your blog…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Looking on your blog…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No post has these words.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No post stands on your blog yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No reader has it yet. They do once you publish it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open it again when your blog can be reached.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Opening it…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Out since {when}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Publish the changes…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Readers see your changes when you press “Publish the changes”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>See it on your blog</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Somebody changed it there since: you will see both before anything is replaced.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The posts on your blog</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>They see your changes when you press “Publish the changes”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is a draft on {blog}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This post stands on {blog} since {when}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This post stands on {blog}, for people with an account there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This post waits on {blog} for its hour, {when}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This post waits on {blog} for its release.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Waits for its release</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What you publish stands here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your blog can't be reached now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your blog can't be reached now. This is what was there {when}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{found}, by title only: your blog can't be reached now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{found}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{stands}, by {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{what}, on {blog}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ByHand</name>
        <message>
            <source>A post without a title</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Another post</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Answer {name} on LinkedIn</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copied.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy it again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy my words</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is kept as long as your settings say. Your answers stay.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is there</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kept for a time.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Link to it, if you like</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Link to your answer, if you like</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Link to your post, if you like</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>LinkedIn does not show us this one. Here it waits for you like any other.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing leaves the desk by itself here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing leaves.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing to copy.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open the post on LinkedIn</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Paste</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Paste a comment from LinkedIn</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Post on LinkedIn by hand</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Put it on my desk</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Something is missing yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The desk copies your words and opens LinkedIn. You paste them there and post.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The desk copies your words and opens LinkedIn. You paste them under the comment.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The name and the words are needed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Their comment</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Their words</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is nothing to copy yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Under which post</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Which post</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who wrote it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your answer to {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your words</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your words are copied. Paste them on LinkedIn, then say so here.</source>
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
            <source>Connect LinkedIn instead</source>
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
            <source>Paste the password to go on.</source>
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
        <name>ConnectLinkedIn</name>
        <message>
            <source>Asking LinkedIn…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Begin again, and allow the desk on LinkedIn’s page.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Begin again, and press Allow on LinkedIn’s page.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Begin again, or make a new permission on LinkedIn’s page.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Begin again. If it stays, send your IT our note.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Client ID</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Client Secret</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close that program, or start your laptop anew. You can also paste a permission.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Connect this page</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy both once more from the app’s page, and paste them here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy the address</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy the note for IT</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go on without signing in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>I myself</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Install the newest desk. Your IT can, with our note.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It opens in your browser. Allow the desk there; your LinkedIn password stays with LinkedIn.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It was from an earlier page. Begin again, on the new page.</source>
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
            <source>Let your company make an app for this desk</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>LinkedIn does not accept this permission.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>LinkedIn ends every sign-in after 60 days. Your posts and all comments stay here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>LinkedIn’s page makes one for your app. Copy it and paste it here. It lasts 60 days.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make a new permission on LinkedIn’s page, and paste it here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make an app there, for your company’s page.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing goes out by connecting.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing goes out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>On its page Auth, add this address: {address}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>On its page Products, ask for “Community Management API” alone. LinkedIn looks at it, which takes days.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>On its page Products, ask for “Share on LinkedIn” and “Sign In with LinkedIn using OpenID Connect”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>On the same page, copy Client ID and Client Secret, and paste them here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Once, in ten minutes. Your IT can do it: our note says how.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open LinkedIn’s page</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open it again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open the app’s page</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open the page</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Our company’s page</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Paste</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Paste Client ID and Client Secret to go on.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Paste a permission</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Paste a permission instead</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Paste the permission to go on.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Permission for this desk</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Put the address of step 3 on the app’s page, letter by letter. Then begin again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ready in ten minutes. LinkedIn shows the desk no comments; you paste them in.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>See who waits for you</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sign in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sign in as the same person as before, with the app made for this. Or send our note.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sign in on LinkedIn’s page</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sign in on its page, then come back here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sign in to LinkedIn again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sign in with the app instead</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Somebody who runs the page can make you its admin. Send them our note.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Something is missing yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The address is copied. Paste it on the app’s page.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The desk asks you again next time.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The desk brings the comments, and you may answer them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The keys stay in this laptop’s own keychain.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The note is copied. Paste it into a mail.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The product of step 2 is missing there, or LinkedIn has not agreed to it yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is what the desk may do there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This laptop has no keychain that the desk may use.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This laptop has no keychain. The keys are kept until you close the desk.</source>
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
            <source>Try again in a while. What you typed is kept.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Try again tomorrow.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Try another network. If it stays, send your IT our note.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Try it out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Waiting for your browser…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What you typed is kept. Try again when you are back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Which page speaks?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who speaks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who speaks on LinkedIn?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>With its comments. LinkedIn looks at your company first, for some days.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You can connect the other one later, too.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You may act for each of these.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You may post from here, and take posts back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your IT can open the way. Send them our note.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your app</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} is on your desk</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} is signed in again</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Cut</name>
        <message>
            <source>As it is</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cut it to</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Drag a corner. What is bright stays.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Free</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Leave it as it was</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Square</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Turn it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Turn or cut the picture</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use it like this</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What stays of the picture</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Wide</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{wide} % of its width, {high} % of its height. Arrow keys move it.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Deeds</name>
        <message>
            <source>Approved at this desk as {name}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Approved with the PIN.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It was not sure whether the answer is out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The answer came back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The answer is out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{done}, {when}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{who} answered</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{who} changed the answer that was out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{who} changed what {detail} suggested</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{who} gave it to {detail}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{who} hid it, because it {detail}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{who} kept the promise</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{who} let it stand in public</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{who} let it wait again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{who} let the promise go</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{who} liked it there</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{who} looked at it and left it where it was</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{who} marked it as spam</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{who} moved the promise to {detail}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{who} promised something by {detail}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{who} put it into the trash</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{who} put it off until {detail}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{who} said no to it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{who} said yes to what {detail} suggested</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{who} saw that it needs no answer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{who} suggested an answer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{who} suggested another answer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{who} took it out of public sight</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{who} took the answer back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{who} took the answer out of public sight</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{who} took the like back</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Files</name>
        <message>
            <source>Close</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is a post of yours now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is in the folder {folder}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Its pictures lie beside it, in {folder}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Leave it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Let go of “{name}” here. Then you say where it goes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Let go, and “{name}” is on your page.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Markdown</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing in it is started, and nothing is fetched from elsewhere.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open a file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open it as a new post</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>PDF</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Put it in where the cursor is</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save as a file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stop</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Texts (*.docx *.docm *.md *.markdown *.txt *.html *.htm *.xml)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The desk is making “{name}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The desk is reading “{name}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file itself stays as it is.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is nothing to save yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Web page</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where does “{name}” go?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Word</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You can go on with your work.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{name}” is saved.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{title}” is a post of yours now.</source>
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
        <name>FollowingUp</name>
        <message numerus="yes">
            <source>%n people</source>
            <translation>
                <numerusform>%n person</numerusform>
                <numerusform>%n people</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n people are to hear what becomes of their idea.</source>
            <translation>
                <numerusform>%n person is to hear what becomes of the idea.</numerusform>
                <numerusform>%n people are to hear what becomes of their idea.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n promises are open.</source>
            <translation>
                <numerusform>%n promise is open.</numerusform>
                <numerusform>%n promises are open.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n promises have come back.</source>
            <translation>
                <numerusform>%n promise has come back.</numerusform>
                <numerusform>%n promises have come back.</numerusform>
            </translation>
        </message>
        <message>
            <source>A few letters of it, or a new name in your words</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A lamp at the bus stop</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A night library</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A promise or an idea is kept from a comment, beside your answer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A word why</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>An idea whose name was erased</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Another day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Another day…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>By when</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Each reply goes alone. Read it, change it, then send it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>First said: {day}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Goes to {name} on its own.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Heard</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How far is it?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ideas</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It comes back {day}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It has got on…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is kept</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It joined “{title}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It joins</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Its day has come.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep it as a new idea</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kept.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kept. Well done.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Leave {name} out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Let go.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Let go: {why}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Let it go</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Let it go…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Let this promise go</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Look at %n replies</source>
            <translation>
                <numerusform>Look at %n reply</numerusform>
                <numerusform>Look at %n replies</numerusform>
            </translation>
        </message>
        <message>
            <source>Look at the first reply</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Move it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No, and why</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nobody</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing is due.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing is promised yet.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Of %n ideas more is to come.</source>
            <translation>
                <numerusform>Of %n idea more is to come.</numerusform>
                <numerusform>Of %n ideas more is to come.</numerusform>
            </translation>
        </message>
        <message>
            <source>One by one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Promise it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Promised. It comes back {day}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Promises</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Promises and ideas</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Promise…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Propose it to {leader}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say so, and look at the replies</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>See who waits for you</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Send to {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take it back</source>
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
            <source>The day has come on which you wanted it done.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The idea of {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is an idea</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>To the comment</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>We are doing it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>We are looking into it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What you promise, in your words</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who keeps it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Why, or what comes next; each reply ends with it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your answer to {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your promise to {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>another day…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>in a month, {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>in a week, {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>in three days, {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>this person</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>today</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>today, {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>tomorrow</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>tomorrow, {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{at} of {count}</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>{names} and %n others</source>
            <translation>
                <numerusform>{names} and %n other</numerusform>
                <numerusform>{names} and %n others</numerusform>
            </translation>
        </message>
        <message>
            <source>{owner} to {name}, by {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{owner}, by {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{title}” is an idea now.</source>
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
            <source>Everything is paused.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Everything is paused. %n posts are still set on their site.</source>
            <translation>
                <numerusform>Everything is paused. %n post is still set on its site.</numerusform>
                <numerusform>Everything is paused. %n posts are still set on their site.</numerusform>
            </translation>
        </message>
        <message>
            <source>Everything is paused. One post is still set on its site.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Everything is paused. {key} ends it.</source>
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
            <source>Paused, but not all.</source>
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
            <source>After the blog post</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All is safe on this laptop. Each asks you once the pause is over.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All is safe on this laptop. It goes out by itself.</source>
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
            <source>Everything is paused</source>
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
            <source>Goes out when the blog post is there</source>
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
            <source>Held back by your list</source>
            <translation type="unfinished" />
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
            <source>It goes out when the blog post is there.</source>
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
            <source>It goes out {moment}. Until then you can take it back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is out.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>It is set in %n seconds</source>
            <translation>
                <numerusform>It is set in %n second</numerusform>
                <numerusform>It is set in %n seconds</numerusform>
            </translation>
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
            <source>It waits.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Its address goes below the words. Nothing is lost.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Leave it there</source>
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
            <source>Publish it now all the same</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Readers will not find it any more.</source>
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
        <message>
            <source>Set for {when}. If that passes, the desk asks you.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Still set on its site. The desk tries again until it is a draft there.</source>
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
            <source>Take it down</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take it down…</source>
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
            <source>You paused everything. It goes before that only where you say so.</source>
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
            <source>Your words stay with your posts. You can publish them again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} has it now.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Handing</name>
        <message numerus="yes">
            <source>%n things</source>
            <translation>
                <numerusform>%n thing</numerusform>
                <numerusform>%n things</numerusform>
            </translation>
        </message>
        <message>
            <source>A note for {name}, if you like</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>After it was approved, {parts} changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask for it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask {name} for it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give it to {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give your word again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It needs the word of {name} again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It needs your word again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It stays as it is.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look at them</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look it over</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Readers have the approved text, not your change.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The approved text goes out {when}, not your change.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The approved text goes out, not your change.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>They stay.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Until then, readers have the text that was approved.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You changed {parts} after approving.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You changed {parts} after it was approved.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You changed {parts} after {name} approved it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your assistant</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a picture</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>please shorten it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the document for LinkedIn</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the hour</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the title</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>what stands beside the text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>where it goes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} changed {parts} after it was approved.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} changed {things}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} gave you this.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} has it since {time}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{some} and {last}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{note}”</source>
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
            <source>Among your posts: open a file</source>
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
            <source>Change before</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Code within a line</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Find and replace</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Find in the post</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Further in: in a list, Tab, too</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Further out: in a list, Shift+Tab, too</source>
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
            <source>Lines of code</source>
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
            <source>List to tick off</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Move it down</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Move it up</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next card</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next change</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next misspelt word</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Numbered list</source>
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
            <source>Plain letters</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Plain paragraph</source>
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
            <source>Stop everything, or end the pause</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Struck out</source>
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
            <source>Tick it off, or not</source>
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
            <source>assign</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>critical only</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>first-time writers only</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>hide</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>history</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>idea</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>later</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>like, or take the like back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>more of this person</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>next</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>one account only, then the next</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>one answer for several</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>prepared answers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>previous</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>promise</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>questions only</source>
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
            <source>search this folder only</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>seen, needs no answer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>select</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>select all</source>
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
            <source>this post only</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>undo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>what we said before</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Language</name>
        <message>
            <source>Czech</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Danish</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Dutch</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>English</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Finnish</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>French</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>German</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hungarian</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Italian</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Norwegian</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Polish</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Portuguese</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Romanian</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Russian</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Slovak</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Spanish</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Swedish</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Turkish</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ukrainian</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>LinkedInEnding</name>
        <message>
            <source>From {day} on LinkedIn needs a newer desk.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Install the newest desk by then. Nothing is lost.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sign in again: all posts and comments stay.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Your sign-in to LinkedIn ends on {day}, in %n days.</source>
            <translation>
                <numerusform>Your sign-in to LinkedIn ends on {day}, in %n day.</numerusform>
                <numerusform>Your sign-in to LinkedIn ends on {day}, in %n days.</numerusform>
            </translation>
        </message>
        <message>
            <source>Your sign-in to LinkedIn ends today.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your sign-in to LinkedIn has ended. Nothing is lost.</source>
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
        <name>Moments</name>
        <message>
            <source>After lunch</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>At lunchtime</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Before lunch</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Earlier in {month}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Early in the morning</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Early this morning</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Early yesterday morning</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In the afternoon</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In the evening</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In the morning</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In the night</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Just now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Last night, after midnight</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Last week</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Late in the evening</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Late this evening</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Late yesterday evening</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This afternoon</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This evening</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This morning</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This week</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Today</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Today, after lunch</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Today, at lunchtime</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Today, before lunch</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Yesterday</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Yesterday afternoon</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Yesterday evening</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Yesterday morning</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Yesterday, after lunch</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Yesterday, at lunchtime</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Yesterday, before lunch</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Yesterday, in the night</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>on {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>today</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>yesterday</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{day}, after lunch</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{day}, at lunchtime</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{day}, before lunch</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{day}, early in the morning</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{day}, in the afternoon</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{day}, in the evening</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{day}, in the morning</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{day}, in the night</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{day}, late in the evening</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>OwnWords</name>
        <message numerus="yes">
            <source>%n gaps are still open: {gaps}.</source>
            <translation>
                <numerusform>%n gap is still open: {gaps}.</numerusform>
                <numerusform>%n gaps are still open: {gaps}.</numerusform>
            </translation>
        </message>
        <message>
            <source>Answer here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Back to my answer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Begin with words of ours</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Begin with words of yours</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fill it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Leave it here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No answer is prepared yet. Settings keeps them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing else goes out until the pause is over.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing like it was answered before.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One gap is still open: {gap}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>People write here to hear from you.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Prepared answers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Prepared: {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Promise it with a day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Propose it all the same</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Readers would see two answers.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Readers would see your answer without it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Send it all the same</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The comment of {name} is marked as spam.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The comment of {name} was deleted.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This sends {name} away: “{sentence}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>To {name} on {day}: {quote}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Whoever reads both sees a ready line.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You answered this comment {span} ago.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You foresaw this</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You foresaw: {quote}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You paused everything. Send this answer all the same?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You said the same to {name} {span} ago, in this conversation.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You said the same to {name} {span} ago.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Yours would take its place.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>somebody</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{who} answered this comment {span} ago.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{who} suggests another answer to this comment.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Page</name>
        <message numerus="yes">
            <source>%n rows</source>
            <translation>
                <numerusform>%n row</numerusform>
                <numerusform>%n rows</numerusform>
            </translation>
        </message>
        <message>
            <source>A file on your blog, kept as it is</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A form from your website</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A list that this desk keeps as it is</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A list that your blog makes by itself</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A note that readers don't see</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A picture</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A picture on your blog, kept as it is</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A picture: {alt}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A quote that this desk keeps as it is</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A recording from your website</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A recording on your blog, kept as it is</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A script from your website: readers don't see it, it works in their browser</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A table ({rows})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A table from your website</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A table on your blog, kept as it is</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A table: {names} ({rows})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A video from your website</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A video from {host}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A video on your blog, kept as it is</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A window to another page</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A window to another page, kept as it is</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A window to {host}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Buttons on your blog, kept as they are</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Code that this desk keeps as it is</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Columns on your blog, kept as they are</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cut</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Do it again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Empty room, kept as it is</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Here the next page of this post begins</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Here your website cuts the post and offers to read on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ignore in this post</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Learn it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No word of this post looks misspelt.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing like it in the dictionary</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Paste</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pictures on your blog, kept as they are</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rules for how this post looks on your website</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Select all</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Something from your website that this desk keeps as it is</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Something that your blog puts in here by itself</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The words of your post</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What can be done here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Words with a footnote, kept as they are</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Words with something from your website in them, kept as they are</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{word}” may be misspelt</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Pause</name>
        <message numerus="yes">
            <source>And %n more.</source>
            <translation>
                <numerusform>And %n more.</numerusform>
                <numerusform>And %n more.</numerusform>
            </translation>
        </message>
        <message>
            <source>End the pause</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>End the pause?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Everything stops that waits to go out, here and on your blog, until you end the pause. The desk asks before each answer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Leave it as it is</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing goes out by itself. The desk asks you about each thing that waited.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stop everything</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stop everything?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{title}” is still set on its site, and goes out there as planned once the pause is over.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Pin</name>
        <message>
            <source>Approve</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Approve with your PIN</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing went out: it needs your PIN.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>PIN</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Press again when you want to type it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Too many wrong PINs. You can type it again from {time} on.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You can approve more within five minutes without typing it again.</source>
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
            <source>Archive</source>
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
            <source>Goes out when the blog post is there</source>
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
            <source>It holds words that must not go out yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is in the trash.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Its blog post did not go out. Should it still go?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Leave it there</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Let go, and “{name}” opens as a new post.</source>
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
            <source>On this desk</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>On your blog</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open a file ({key})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open a file…</source>
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
            <source>Save as a file</source>
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
            <source>The pause is over. Should it still go?</source>
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
            <source>Where the posts are</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Which posts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>With {name} since {when}</source>
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
            <source>{name} gave you this</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} gave you this: {note}</source>
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
        <name>Prompts</name>
        <message numerus="yes">
            <source>%n people ask the like: {words}</source>
            <translation>
                <numerusform>%n person asks the like: {words}</numerusform>
                <numerusform>%n people ask the like: {words}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n people talk about “{title}”</source>
            <translation>
                <numerusform>%n person talks about “{title}”</numerusform>
                <numerusform>%n people talk about “{title}”</numerusform>
            </translation>
        </message>
        <message>
            <source>Answer it for everybody</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Answer them all at once</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go on from there</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pass it on to who earned it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say how it stands</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say what comes of it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Somebody</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You promised {name}: {words}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You promised: {words}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} asks: {words}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} has an idea: {words}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} thanks you: {words}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Publish</name>
        <message numerus="yes">
            <source>%n links work.</source>
            <translation>
                <numerusform>%n link works.</numerusform>
                <numerusform>%n links work.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n pictures are not described in words.</source>
            <translation>
                <numerusform>%n picture is not described in words.</numerusform>
                <numerusform>%n pictures are not described in words.</numerusform>
            </translation>
        </message>
        <message>
            <source>A figure changed: {change}</source>
            <translation type="unfinished" />
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
            <source>A promise has no date.</source>
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
            <source>Add a document</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add a question</source>
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
            <source>Becomes the last words of the post</source>
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
            <source>Change</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a document</source>
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
            <source>Connect one</source>
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
            <source>Done</source>
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
            <source>It asks the reader nothing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It can't go out like this.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It ends with a question.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It goes under no tag.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It goes under: {names}</source>
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
            <source>It is easy to read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is hard to read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Its address ends in {address}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lay out a text for LinkedIn</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>LinkedIn folds away what stands below the line.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>LinkedIn folds the rest away</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>LinkedIn shows 20 pictures at most. Take %n out.</source>
            <translation>
                <numerusform>LinkedIn shows 20 pictures at most. Take %n out.</numerusform>
                <numerusform>LinkedIn shows 20 pictures at most. Take %n out.</numerusform>
            </translation>
        </message>
        <message>
            <source>LinkedIn, {page}</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Long sentences: %n of more than {words} words</source>
            <translation>
                <numerusform>Long sentences: %n of more than {words} words</numerusform>
                <numerusform>Long sentences: %n of more than {words} words</numerusform>
            </translation>
        </message>
        <message>
            <source>Look</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look at it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look at the page</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Look whether the %n links work?</source>
            <translation>
                <numerusform>Look whether the link works?</numerusform>
                <numerusform>Look whether the %n links work?</numerusform>
            </translation>
        </message>
        <message>
            <source>No blog is connected yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nobody answers at {link}</source>
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
            <source>On LinkedIn, no longer in the blog post: “{sentence}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open the whole page</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Post it on LinkedIn by hand</source>
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
            <source>Publish the changes</source>
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
            <source>Put a date in</source>
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
            <source>Readers can’t get to {link}</source>
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
            <source>Readers must sign in at {link}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Readers turn its pages below your words.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Shorten it</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Show %n more</source>
            <translation>
                <numerusform>Show %n more</numerusform>
                <numerusform>Show %n more</numerusform>
            </translation>
        </message>
        <message>
            <source>Show it to everyone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show it to your connections only</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show the longest</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stop</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tags, category, excerpt, address and picture</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take it out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take some out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take the document off</source>
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
            <source>The desk can’t tell whether this works: {link}</source>
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
            <source>The text for LinkedIn</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Their places see that somebody asks.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no such page: {link}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>They agreed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This sends the reader away: “{sentence}”</source>
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
            <source>Trying the links… {through} of {all}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use the whole post</source>
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
            <source>Write it yourself</source>
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
        <message numerus="yes">
            <source>You then have %n seconds to take it back.</source>
            <translation>
                <numerusform>You then have %n second to take it back.</numerusform>
                <numerusform>You then have %n seconds to take it back.</numerusform>
            </translation>
        </message>
        <message>
            <source>Your account may not embed a page or a video there: the blog takes it out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your account may not put a form there: the blog takes it out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your account may not put code there: the blog takes it out.</source>
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
            <source>after the blog, with its link</source>
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
            <source>{blog}, with the address of your post</source>
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
            <source>{place}, seen by everyone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{place}, seen by your connections</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{signs} of {limit}</source>
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
            <source>{words} … see more</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{words}” must not go out before {day}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{words}” must not go out yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{word}” still stands in it.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Question</name>
        <message>
            <source>A part of the post</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask me later</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>At another hour</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change it first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change the post</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy the note for IT</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Did your answer arrive?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Did your post arrive?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Different here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give a new password</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>I can see it there</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It arrived</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It comes back to you with its comment, and you change what you like.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is not there</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It may go by now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It says {words}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It waits.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It was about to leave. Nothing was sent, and nothing is lost.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It was set for {when}. You paused everything, so it stayed here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Its link, if you have it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep it as a draft</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep it here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep theirs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look at the comment</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look it over</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look on the practice blog</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look on your blog</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look on {place}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not at all</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing is lost. Your answer waits until it does.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing is lost. Your post waits until it does.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing is sent. Your words stay with the comment.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing is sent. Your words stay with your posts.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing was written over it. Both are here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing will be sent without your word.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>On the site</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Practice blog</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Publish it alone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Publish now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Put mine there</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Read it again first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say it in a post</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Send it again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Send it now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Should it go without the blog post?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Should it still go?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take it back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The blog post did not go out, so it has no address to show. Nothing was sent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The line broke on the way. Look at your page first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The line broke while it was on its way, and {place} does not tell us. So that nobody reads it twice, the desk waits for your word. Look at your page first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The note is copied. Paste it into a mail to IT.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The pause is over. Should it still go?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The post was changed there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is not a link. Copy it as the browser shows it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This post was due at {hour}, and the laptop was asleep.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This post was due {when}, and the laptop was asleep.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Try it again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>We note it as published and send nothing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>We send it once more.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>We send it once more. You then have %n seconds to take it back.</source>
            <translation>
                <numerusform>We send it once more. You then have %n second to take it back.</numerusform>
                <numerusform>We send it once more. You then have %n seconds to take it back.</numerusform>
            </translation>
        </message>
        <message>
            <source>Which one should readers have?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Words in it must not go out yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write a post instead</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You changed it since, so the newer text goes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You choose when, and see it once more before.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You paused everything, so this answer stayed here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You paused everything, so this post stayed here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You see it once more before it goes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You see it once more, and whether the words still hold it back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your answer did not go out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your answer goes out once more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your blog did not take this.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your post did not go out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your words begin a new post.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Yours</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{place} no longer accepts this desk.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{place}, {when}</source>
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
        <name>Reading</name>
        <message>
            <source>Show all of it</source>
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
            <source>Personal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Promise</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Proposed</source>
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
            <source>has an answer proposed by {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>has an answer that waits for your word</source>
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
            <source>has your promise</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>may break a rule</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>tells you something personal</source>
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
        <name>Results</name>
        <message numerus="yes">
            <source>%n in the last 7 days</source>
            <translation>
                <numerusform>%n in the last 7 days</numerusform>
                <numerusform>%n in the last 7 days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of them for you</source>
            <translation>
                <numerusform>%n of them for you</numerusform>
                <numerusform>%n of them for you</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n still open</source>
            <translation>
                <numerusform>%n still open</numerusform>
                <numerusform>%n still open</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n were seen and need no answer.</source>
            <translation>
                <numerusform>%n was seen and needs no answer.</numerusform>
                <numerusform>%n were seen and need no answer.</numerusform>
            </translation>
        </message>
        <message>
            <source>Account</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Answer a few people, and this page fills.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Answered</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>As a line</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>As a table</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>By account</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Comments</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Counted from your own record, at {time}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Counted from your own record, this afternoon at {time}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Counted from your own record, this morning at {time}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Counting…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Critical comments kept: {n}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>From your own record.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Goal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Half wait less than</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How long people wait for you</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How long people wait for you, week by week</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How long people wait for you, week by week.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In the week of {first} it was {then}, in the week of {last} {now}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In {month} it took {span}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It shows how soon people hear from you, and who still waits.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Last 12 weeks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Last 7 days</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Looks back over</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nine in ten</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nine in ten: {wait}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nobody has heard from you in this time.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>None is open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only your office hours count, {opens} to {closes}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>People answered</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Post</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Post of {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Posts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Promises and ideas</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Promises kept</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rescued from held and spam: {n}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Results of {day}.pdf</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Results of {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save as PDF</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save this page as PDF</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>See who waits for you</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Seen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The longest {span}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The page is saved as {file}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The page is saved.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>These are the last seven days.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>These are the weeks of this year.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is the last twelve weeks.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This year</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Time to your answer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Waiting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Waiting now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Week of</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Went out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What your posts brought</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where the page goes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where you answered</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where you answered: {all}</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>You answer in %n days.</source>
            <translation>
                <numerusform>You answer in %n day.</numerusform>
                <numerusform>You answer in %n days.</numerusform>
            </translation>
        </message>
        <message>
            <source>You answer in a day or two.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You answer in an hour or two.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You answer in half a morning.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You answer within a day.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You answer within half a day.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You answer within the hour.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your goals this year</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>nobody</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name}: {count} people</source>
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
            <source>{share} % of all</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Sentences</name>
        <message>
            <source>A PIN has 4 to 12 digits or signs.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A PIN has no blanks in it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A decision in the record can't be read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A link in it led to a file or into a company's network. Its words stayed, the link did not.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A no needs a reason that people can read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A part of CEO Desk is missing on this laptop.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A part of this post is known to your blog only, so it can't go out elsewhere.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A part of this post is not where the desk can put it back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A part of this post, from the archive, holds a small program (a script). The desk doesn't send it out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A part of your blog that the desk needs is switched off.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A pause kept this here, and it has ended. Should it still go?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A person is a leader or an assistant.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A picture from elsewhere is not shown; add it to the post itself.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A picture in it is missing in the file itself.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A picture in it is of a kind that the desk can't open. Put it in as JPEG or PNG.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A picture in it is too large for the desk. Put in a smaller one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A picture in it lies on another machine. The desk doesn't fetch it: put it in yourself.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A picture in this post is missing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A picture of this post is damaged.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A picture of this post is gone.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A picture of this post is not here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A picture of this post is not in the desk any more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A picture of this post was taken away meanwhile.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A picture that moves can't be cut or turned here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A post needs a title.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A post on the practice site needs a title.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A stored text is damaged.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A text in this file is far longer than a post can be.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A trial of LinkedIn runs on this computer only.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Advertises something</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>An answer did not arrive.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>An answer needs some words.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>An editor of the blog must release it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>An idea is new, or it is there already.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Another answer to this comment is on its way.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Another document stood inside this one. The desk left it out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Another program uses the address to which LinkedIn answers.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Another window holds the practice site just now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Another window of the desk is busy.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Approve the comment first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask a page admin to give you the role</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask an editor</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask for help before you go on.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask for the Word document it came from, or copy its words.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask for the Word document it came from.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask for the file again: on the blog, under Tools, Export.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask the leader to sit down here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask whoever runs the site for that right.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask whoever runs the site for the right to edit.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask whoever runs the site for the right to publish.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask your IT for the system's keyring, then set the PIN.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Begin again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Begin again, and allow the desk there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Begin at the top of the list.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Breaks the law</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bring it back to where it was.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change a few words</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change it now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change the plan</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change the text first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check its spelling</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check that you may write there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check what you pasted.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a .docx, .html, .md or .txt file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a JPEG or PNG picture.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a folder that is.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a later day.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a later time, or publish now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a later time.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a name in .docx, .pdf, .html or .md.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a photo, a drawing or a screenshot.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a picture first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a shorter one, or one that stands still.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a smaller file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a smaller one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a smaller picture</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose an earlier backup.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose an empty folder.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose an exported record.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose another</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose another blog</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose another file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose another name for the file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose another name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose another one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose another version.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose another word.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose one of the two.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose one that stands still.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose the picture again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close it in other programs.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close that program, or start the laptop anew, then begin again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Comments on LinkedIn are pasted in by you.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Comments on this post were closed, so your answer could not go there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Connect it again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Connect it again at the new address</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Connect it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Connect the page, too</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Connect yourself, too</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy both again from the app's page</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy it from your site and paste it here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy it on LinkedIn: it begins with https.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy its words, and paste them on a new page.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy the Client ID from the app's page.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy the note for IT</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy the part that you need into a new document.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy the part that you need into a new file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy them on LinkedIn and paste them in.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy your words and open LinkedIn.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Dear {name}, thank you. Your words go with me into this day.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Disagreeing with you is not on the list.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Don't open it elsewhere, either. Ask who sent it for another copy.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Everybody who opens the practice site sees all of it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export the blog in parts, a year in each: under Tools, Export, Posts.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export the blog without it, or year by year.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export them year by year.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Exposes somebody</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fill it, or take it out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Formulas in it came as plain letters. Look them through.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give --idea or --title, not both.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give a name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give a new password.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give a new password. If that fails, the site's server drops it on the way: copy the note for IT</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give an address such as http://127.0.0.1:8000.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give it a few words.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give it a name that ends in .html.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give it a name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give it a title.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give it another name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give the address without name and password.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give the text with --text.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hiding needs a rule that was broken.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Install CEO Desk again. Your drafts are not touched.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Install the newest CEO Desk here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Install the newest CEO Desk.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Install the newest desk</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Insults a person</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It attacks a person, and not what the person says or does.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It goes on when you are back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It has those of</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is here to sell, and not to speak with you.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is on its way already.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It makes somebody fear for life, body, home or work.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It says where somebody lives, or how to reach somebody in private.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It turns people against others for what they are.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep the desk open.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep the worst: change one, or remove one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keeping it in public would be against the law.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Leave it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Let the desk send it at its hour.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Letting a promise go needs a word why.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>LinkedIn asks for a minute between two answers.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>LinkedIn did not let you sign in.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>LinkedIn did not take this picture.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>LinkedIn did not take this.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>LinkedIn did not understand what the desk sent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>LinkedIn does not accept this desk any more. Nothing is lost.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>LinkedIn does not answer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>LinkedIn does not know this app: its name or its secret is wrong.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>LinkedIn does not let this account do that from a desk.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>LinkedIn has a problem of its own at the moment.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>LinkedIn has not opened this post for comments yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>LinkedIn is still looking at the picture.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>LinkedIn keeps no post for later. The desk sends it at its hour.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>LinkedIn lets nobody hide this comment from a desk.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>LinkedIn lets this desk do no more today.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>LinkedIn no longer speaks this desk's language.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>LinkedIn says that you posted these words a moment ago.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>LinkedIn sent the desk to another address.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>LinkedIn takes 20 pictures at most.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>LinkedIn takes one document, and nothing beside it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>LinkedIn takes this answer from your own hands.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>LinkedIn took it, but did not say where it stands.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>LinkedIn took too long to answer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>LinkedIn's answer could not be read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>LinkedIn's answer was far too long.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look again once you are online.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look at --help.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look at it in the list of posts.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look at the draft's history.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look at the goals in the settings.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look at the list again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look at the list of accounts.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look at the list of drafts.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look at the list of ideas.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look at the list of people.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look at the list of promises.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look at the list of shapes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look at the list of the archive.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look at the list.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look at the post’s list.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look at where it is now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look on LinkedIn</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look on the blog</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look there, then tell the desk whether it is.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look there, then tell the desk.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look where it is now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look whether this laptop is full or the folder is locked.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make it shorter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make it shorter.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make room, then try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make the post public, or leave it here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mark it as an idea or a promise first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name it in your own words.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name it with --file, or say --none.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name it with --rule.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name one file, and at most one last day.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name your assistant in the settings.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No pause keeps this one here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No reader has answered.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nobody came back from LinkedIn’s page.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nobody changed this post on the site.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nobody else is named at this desk.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nobody has heard from you.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing is left to do.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing is open with this comment.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing that a post can hold is in this file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing waits for your word here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing was found at this address.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>On LinkedIn only the words of a post that is out can be changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>On this network LinkedIn cannot prove that it is LinkedIn.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>On this network your blog cannot prove that it is yours.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only an answer that is out can be changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only what is out can be taken back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only what waits for its hour there can be held back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open it in Pages and export it to Word.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open it in Word and save it as .docx.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open it in Word, save it as a Word document (.docx), and choose that file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open it in Word, take the password off, and save it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open it in the program that wrote it, save it anew, and choose that file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open it on LinkedIn</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open it there and change it by hand.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open it there, save it as a Word document (.docx), and choose that file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open it with the newer one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open its page</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open the answer there and remove it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open the blog</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open the comment there and like it by hand.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open the post there and remove it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open the post there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Prepare it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Publish it again now, choose a time, or take it back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Publish it as a new post</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Publish it as a new post.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Publish it without the blog post, or take it back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Publish now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Put in the desk's address</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Put it in again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Put it into the trash.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Put its folder aside; the desk then begins a new one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Put the picture in again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Put the pictures back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Read new comments, then look again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reading this file broke off. It may be made to do harm, so the desk put it aside.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reading this file takes too long, so the desk put it aside.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Restore a backup, or ask for help.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Restore an earlier version.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Restore your last backup.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>SELECT c.source, c.parent, c.text, c.at, e.author AS to_whom FROM (SELECT rowid FROM comments_found WHERE comments_found MATCH ? AND rowid &gt;= ? ORDER BY rowid DESC LIMIT ?) f CROSS JOIN comments c ON c.number = f.rowid JOIN comments e ON e.source = c.source AND e.remote_id = c.parent WHERE c.voice = 'own' AND c.source = ? AND c.post = ? AND c.status IN ('live', 'held')</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save it as JPEG or PNG, and choose that.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save it as PNG, and choose that.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save it as UTF-8 text first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save it as UTF-8.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save it as a PDF in the program it comes from.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save it smaller, then choose it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say either where it is, or that it is not there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say in a few words what it is for.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say it in a sentence.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say person, or organization: and the page's number.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say why in a sentence.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>See whether you are online</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Send this answer with --all-the-same.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Shorten it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show both</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show the page again. If that fails, the site's server drops it on the way: copy the note for IT</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Small programs (macros) were in this file. The desk left them out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Somebody changed this post on the practice site.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Somebody changed this post on the site.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Someone on the site took this post down.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Something in front of your blog stopped the desk.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Spreads hatred</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Standard input can't be the text and the PIN.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take it back first, or wait.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take it back from the site.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take it out of the post, or off the list in Settings.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take some out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take that part out on the page.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take that part out, or copy the words into a new post.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take the others out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take them out of the post, or off the list in Settings, and publish it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Thank you for taking the time. It means a lot to me.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Thank you, {name}. I am glad that you told me.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Thank you. I am glad that you told me.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Thank you. Your words go with me into this day.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>That day has passed already.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>That hour has passed already.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>That is not possible any more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>That time has passed already.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The PDF could not be made.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The PIN is being looked at elsewhere.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The account of this comment was removed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The answer that came back was not for this sign-in.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The app's name at LinkedIn is missing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The app's page on LinkedIn names another address for the way back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The archive has no posts of this blog.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The backup is damaged.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The backup's record is not whole.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The blog changed some words of your answer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The blog changed the short description.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The blog changed the text; your account may not use some of it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The blog left out a category.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The blog left out a tag.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The blog left out the large picture.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The blog post did not go out, so there is no address to put below this one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The blog takes some code out of your posts, such as embedded videos.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The desk calls LinkedIn over a safe line only.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The desk calls a blog over a safe line only.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The desk can't change this answer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The desk can't make sense of this file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The desk can't open PDF files.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The desk can't open RTF files.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The desk can't open files of LibreOffice.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The desk can't open files of Pages.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The desk can't open this kind of file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The desk can't reach it there by itself.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The desk can't reach this post by itself.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The desk can't take answers back there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The desk can't use its file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The desk can't use its folder.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The desk can't write this kind of file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The desk could reach none of these places.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The desk doesn't know this idea.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The desk doesn't know this promise.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The desk doesn't know this publication.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The desk goes on tomorrow by itself</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The desk is already closed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The desk looks there first, then tries again by itself</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The desk stopped while this was going out. We don't know whether it arrived.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The desk tries again by itself</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The desk waits to see whether the last try arrived.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The desk's file is damaged.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The desk's folder is gone.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The folder of your drafts is gone.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The hour for this post has passed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The hour of this post passed while nobody could send it. Should it still go?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The leader alone sets the PIN.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The letters in this file are not what it says they are.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The line broke on the way to LinkedIn.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The line broke on the way to your blog.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The line broke on the way. We don't know whether LinkedIn has it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The line broke while this was going out, so it may be out already.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The password for this desk is missing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The post did not go out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The practice site can't hold a post back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The practice site can't hold a post back; the desk sends it at its hour.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The practice site can't show one picture of this post.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The practice site deletes no comment for good.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The practice site's folder can't be written just now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The practice site's notes can't be read any more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The readers here are invented, and nothing leaves this laptop.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The record holds a decision this desk can't read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The record is not whole.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The record keeps no passwords.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The record of this desk is not whole.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The second note of the record is damaged.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The site has missed the hour of this post.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The system's keyring did not let the password go.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The system's keyring, which keeps the PIN, is out of reach.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The text of this draft was damaged on disk.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There are no words in this post yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There are no words of the comment yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There are no words to watch for.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is a folder of this name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is a prepared answer of this name already.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is a shape of this name already.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no PIN yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no answer to it yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no answer to send yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no open question about this one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no picture to describe.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no screen here to show the desk on.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no second place for your words.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is nothing in this answer yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is nothing in this post yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is nothing to give yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>These are no office hours.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This Word document is damaged.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This account can't see the posts there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This account can't take posts back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This account has no name yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This account may not publish.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This address shows no WordPress blog.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This answer has no name yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This answer has no words yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This answer is too long for the blog.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This blog gives out no passwords for desks.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This blog is a WordPress, but keeps programs out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This blog lives at WordPress.com, on a plan without a way in for desks.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This can't wait again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This comment has no words yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This comment is marked as spam. Nothing was sent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This comment is no longer on LinkedIn.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This comment is no longer on the practice site.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This comment is no longer on the site.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This comment is not on this desk.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This comment is not public, so nobody would see your answer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This comment was deleted. Nothing was sent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This desk has no identity.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This desk was written by a newer CEO Desk.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This document is far longer than a post can be.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This draft is not on this desk.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This export is larger than the desk reads at once.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This file can't be opened.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This file can't be read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This file ends in the middle, or is damaged.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This file holds more posts than the desk reads at once.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This file holds more than a post can.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This file holds something that Word never writes, and that can harm a computer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This file is empty.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This file is locked with a password.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This file is made in such a tangled way that the desk put it aside.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This file is no backup of a desk.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This file is no backup, or it is damaged.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This file is not a picture that the desk can open.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This file is not an export of a WordPress blog.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This file is not text that the desk can read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This file is too large for a post.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This file unpacks to far more than a post can hold.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This file was written by a Word from before 2007.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This folder is not empty.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This folder is not there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This foreseen comment is not on this desk.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This goal has no words yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This goal is not on this desk.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This goal is too long to be remembered.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This idea can't go there from where it is.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This idea has no name yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is a PDF with the name of a Word document.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is a web page with the name of a Word document.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is an RTF file with the name of a Word document.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is an e-mail address, and the desk needs the blog's.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is no exported record.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is no link.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is no place in the list.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is not a Word document, although it is called one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is not an address of a blog.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is not on its way.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is not text that the desk can read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is too big for the blog's server.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This laptop has no safe keyring, and a PIN is kept nowhere else.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This laptop is full.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This name is too long.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This needs your look.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This network wants you to sign in first (hotel, train).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This person has no name yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This picture is a TIFF file, as scanners write it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This picture is a drawing (SVG), which blogs don't show.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This picture is too large for the desk.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This picture moves for too long.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This place in the list is not known.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This post has no text yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This post has no title yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This post holds words that must not go out yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This post is already out, so its change cannot wait.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This post is no longer on LinkedIn.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This post is no longer on the practice site.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This post is no longer on the site.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This post is not in the archive.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This post is not public, so your answer could not go there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This post is out already.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This post was not made ready for the practice site.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This practice site was made by a newer CEO Desk.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This prepared answer is not on this desk.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This setting can't have that value.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This shape comes with the desk and keeps its name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This shape has no name yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This shape is not on this desk.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This sign-in lets you post as your company's page, not as yourself.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This sign-in lets you post as yourself, not as your company's page.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This text is far longer than a post can be.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This text is too long for LinkedIn.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This text was erased.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This version is not on this desk.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This version is the text as it stands now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This version was forgotten.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Threatens somebody</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Try `ceo-desk practice-day`.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Try again in a minute.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Try again in a moment.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Try again, or save a Word file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Try another network</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type it as the browser shows it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type the address of the blog itself</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type the name as it stands there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type the name that you use on the blog</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undo the last changes, or take that part out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unlock the keyring, then try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use --was-published URL or --was-not.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use an address that begins with https</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use the `next` of the page before.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What was approved is damaged.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Which document?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Whose comment is it?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Without an account the desk copies your words and opens LinkedIn; you paste them there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write --to record.jsonl --from DAY --to DAY.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write a line first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write a new one instead.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write a post instead</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write a post instead.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write a sentence first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write a title.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write a word or a phrase.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write one sentence.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write something first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write them like 12345 08:00-18:00; 1 is Monday.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write what somebody may say.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write what to say then; [gaps] can be filled later.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You are offline.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You are offline. It goes out when you are back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You did not allow it on LinkedIn's page. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You may not act for this page on LinkedIn.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You paused everything. Nothing was sent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You stopped it. Nothing was brought in.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You took this desk's permission back on LinkedIn. Nothing is lost.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your account can't like comments there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your account may not change a post once it is out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your account may not change this on the blog.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your account may not put pictures on this blog.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your account may not read this on the blog.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your account may not release or hide comments.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your account may not take this off the blog.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your account may not write posts on this blog.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your account may read and answer on this blog, but not write posts.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your account may release and hide comments under its own posts only.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your account may use the categories there, but not make new ones.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your account may write on this blog, but not publish.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your answer waits for its release on the site.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your blog asks for a pause.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your blog did not accept this password. Most often a part is missing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your blog did not allow this to your account.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your blog did not take this picture.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your blog did not take this.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your blog does not answer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your blog does not know this name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your blog does not let you use passwords for a desk.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your blog has a problem of its own at the moment.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your blog has moved to another address.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your blog has these very words from you already.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your blog is being looked after. It will be back soon.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your blog is no longer at this address.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your blog left this comment as it was.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your blog no longer accepts this desk. Nothing is lost.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your blog shows a page instead of answering the desk.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your blog took too long to answer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your blog took your answer for spam.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your blog wants a short pause between answers.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your blog's answer could not be read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your blog's answer was far too long.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your company's app may not do all of this on LinkedIn.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your company's network did not let the desk out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your company's network wants a Windows sign-in that the desk cannot give.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your sign-in to LinkedIn has ended, as it does after 60 days. Nothing is lost.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>advertises something</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>breaks the law</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>changed this post on the site</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>exposes somebody</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>insults somebody</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>spreads hatred against a group</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>threatens somebody</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>your idea</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name}, thank you for taking the time. It means a lot to me.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Settings</name>
        <message numerus="yes">
            <source>%n gaps</source>
            <translation>
                <numerusform>%n gap</numerusform>
                <numerusform>%n gaps</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n posts could not be stopped on their site.</source>
            <translation>
                <numerusform>%n post could not be stopped on its site.</numerusform>
                <numerusform>%n posts could not be stopped on their site.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n seconds</source>
            <translation>
                <numerusform>%n second</numerusform>
                <numerusform>%n seconds</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n things in the desk want a look.</source>
            <translation>
                <numerusform>%n thing in the desk wants a look.</numerusform>
                <numerusform>%n things in the desk want a look.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n things wait here. Each asks you once the pause is over.</source>
            <translation>
                <numerusform>%n thing waits here. It asks you once the pause is over.</numerusform>
                <numerusform>%n things wait here. Each asks you once the pause is over.</numerusform>
            </translation>
        </message>
        <message>
            <source>, </source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>100 talks with guests</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A PIN for approvals</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A PIN is set, and this laptop has no safe keyring that knows it. Nothing can be approved here. Ask your IT for the system's keyring.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A PIN is set. It is kept in this laptop's keyring alone.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A goal of this year</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A question at the end</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A word or a phrase</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Accounts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add somebody</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add the practice blog</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add words</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All hours</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>As the system</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Assists</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Before something goes out with your word, the desk asks for it, so that nobody else can approve as you. Without a PIN the record says “approved at this desk as …”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Before {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>CEO Desk {version}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change the PIN</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change “{name}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check {name} again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Colours</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Comments that you paste in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Connect LinkedIn</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Connect a blog</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Dark</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Disconnect</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Disconnect it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Disconnect {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>End the pause</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Every day, 08:00 to 20:00</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Everything stands still now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Everything stands still.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Examine the desk</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Figures that changed since you last approved</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For 30 days</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For 48 hours, as LinkedIn asks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For a week</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For a year</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Forget</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Forget “{name}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Goals and office hours</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Harbour House sale</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>High contrast</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hours that count</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hours that count in the time to an answer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How long a post or an answer can be taken back before it goes out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How long pasted comments are kept</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It asks before it tries them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It holds such words. Your blog publishes it by itself: {when}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It only advises. What can’t go out at all is always said.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep a backup</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep a backup now, and send us the detail.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep this PIN</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep this answer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep this goal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep this name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kept</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Last looked {ago}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Leave it as it is</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Light</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>LinkedIn asks every program to let go of what others wrote there after 48 hours. Comments that you paste in from there follow the same rule, unless you decide otherwise. Your answers and the record always stay.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>LinkedIn does not show us its comments.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Links</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Long sentences</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Looking at your blog…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Looks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make it a draft again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New password</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New password for {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No PIN is set.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No time: it leaves at once</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One press stops everything that waits to go out, also on your blog. The desk asks before each answer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One thing waits here. It asks you once the pause is over.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only until a day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open the folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open the folder: {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Opening hours</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Otherwise the desk only says so.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Over since {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Parts that the desk can’t show</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Paste a comment</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Paste a comment of {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>People at this desk</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>People you name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pictures described in words</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Post by hand</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Post by hand at {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Prepare an answer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Prepared answers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Promises and their dates</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Put it on the list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Put what is still to be filled in brackets, such as [the day].</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Quotation marks as the language of each paragraph has them. Ctrl+Z gives back what you typed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reading the whole desk…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove the PIN</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove {name} from the desk</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rename</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rename {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Results show what the posts of each goal brought.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sentences that send the reader away</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Set a PIN</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Set in Inter and Source Serif 4, under the SIL Open Font License. Icons: Phosphor, under the MIT License.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Settings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sign in again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sign in again to {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sit here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Spelling</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stop everything</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stop the post</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take it off</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take “{words}” off the list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take “{word}” back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Taking back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Text size</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The PIN is removed. Approvals ask for none.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The PIN is set. The next approval asks for it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The answer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The desk</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The desk forgets its password. Your posts and its comments stay here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The desk is whole: every text and the record agree.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The desk keeps this list to itself. No record and no post holds it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The desk tries again until they are. You can stop them there by hand, too.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The new PIN once more</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The new PIN, 4 to 12 digits or signs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The practice blog is off your desk.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The present PIN</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>These two are not the same. Type the new PIN once more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This laptop has a dictionary for {languages}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This laptop has no dictionaries, so nothing is underlined. Your IT can add them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This laptop has no safe keyring, and a PIN is kept nowhere else. Ask your IT for the system's keyring, then set it here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Those that stop a post always do.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Typographic quotes and dashes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Underline misspelt words</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Until you decide otherwise</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Until you take it off</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Weekdays, 08:00 to 18:00</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Weekdays, 09:00 to 17:00</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What it is for</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What the desk looks at before a post goes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What this person does</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What was given to {name} waits for everybody again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When something serious happens</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where the backup goes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where things lie</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>While you write</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Words still to come</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Words that must not go out yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Words that the desk learnt. Press one to take it back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Writes and answers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You are {person} there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You copy and paste. Nothing goes by itself.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your desk is kept in {file}. Passwords are not in it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your drafts, as files</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>one gap</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>stops the post</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the desk says so</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{does}, sits here now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{line} ({gaps})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} is off your desk.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} knows you, and lets the desk in.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} sits here now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{percent} %</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{several} and {last}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{title}, to practise</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{title}, {host}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{when}, {does}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{name}” is forgotten.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{title}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{words}” may go out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{word}” is unknown again.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Shapes</name>
        <message>
            <source>As it came with the desk</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It saves by itself.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New shape</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Posts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say goodbye</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Shapes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take it away</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What it is for</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What you change here is saved by itself.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>[Brackets] are gaps. The desk fills [the question], [the name] and [the post].</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{name}” is as it came.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{name}” is gone.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Sifting</name>
        <message>
            <source>Back to Today</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It advertises: mark it as spam</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is spam</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is spam.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It stays.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Its place calls it spam.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Its place holds it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Leave it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing waits in spam and held.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rescued.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rescued: {n}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Somebody without a name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The comment of {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This one is fine</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Whoever only disagrees is fine.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>You looked through %n comments.</source>
            <translation>
                <numerusform>You looked through %n comment.</numerusform>
                <numerusform>You looked through %n comments.</numerusform>
            </translation>
        </message>
        <message>
            <source>{at} of {count}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Today</name>
        <message numerus="yes">
            <source>%n comments wait in spam and held</source>
            <translation>
                <numerusform>%n comment waits in spam and held</numerusform>
                <numerusform>%n comments wait in spam and held</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n posts are still set on their sites.</source>
            <translation>
                <numerusform>%n post is still set on its site.</numerusform>
                <numerusform>%n posts are still set on their sites.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n things wait here. Each asks you once the pause is over.</source>
            <translation>
                <numerusform>%n thing waits here. It asks you once the pause is over.</numerusform>
                <numerusform>%n things wait here. Each asks you once the pause is over.</numerusform>
            </translation>
        </message>
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
            <source>End the pause…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Everything is paused.</source>
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
            <source>Look through them.</source>
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
        <message numerus="yes">
            <source>Nobody is waiting for you. %n posts are with you.</source>
            <translation>
                <numerusform>Nobody is waiting for you. %n post is with you.</numerusform>
                <numerusform>Nobody is waiting for you. %n posts are with you.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing goes out until you end the pause.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One person is waiting to hear from you.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One thing waits here. It asks you once the pause is over.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open the post</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>See your promises</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sign in again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The desk tries again until it can make them drafts there.</source>
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
            <source>Waits for the end of the pause</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>We could not look at {blog} for {span}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>We could not look at {blog} since {time}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>We could not look at {blog} yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What became of your proposals</source>
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
            <source>Write the first word</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You</source>
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
            <source>Your desk</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your leader</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>asks for your word</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>changed your post</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>changed {parts} of “{title}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>gave you a post</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>gave you “{title}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>promised this by {day}</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>put %n comments into held or spam</source>
            <translation>
                <numerusform>put %n comment into held or spam</numerusform>
                <numerusform>put %n comments into held or spam</numerusform>
            </translation>
        </message>
        <message>
            <source>said no to your post</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>wrote to you</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{leader} changed your answer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{leader} said no</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} {reason}: {quote} Waits {wait}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name}, {reason}: {quote}</source>
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
        <message>
            <source>“{title}” is still set on its site.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Versions</name>
        <message numerus="yes">
            <source>%n changes are left to look at.</source>
            <translation>
                <numerusform>%n change is left to look at.</numerusform>
                <numerusform>%n changes are left to look at.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n changes between the two.</source>
            <translation>
                <numerusform>%n change between the two.</numerusform>
                <numerusform>%n changes between the two.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n changes since then.</source>
            <translation>
                <numerusform>%n change since then.</numerusform>
                <numerusform>%n changes since then.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of them are in looks only.</source>
            <translation>
                <numerusform>%n of them is in looks only.</numerusform>
                <numerusform>%n of them are in looks only.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n other versions with the same text go, too.</source>
            <translation>
                <numerusform>%n other version with the same text goes, too.</numerusform>
                <numerusform>%n other versions with the same text go, too.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n words</source>
            <translation>
                <numerusform>%n word</numerusform>
                <numerusform>%n words</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n words fewer</source>
            <translation>
                <numerusform>%n word fewer</numerusform>
                <numerusform>%n words fewer</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n words more</source>
            <translation>
                <numerusform>%n word more</numerusform>
                <numerusform>%n words more</numerusform>
            </translation>
        </message>
        <message>
            <source>Added: {words}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All versions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Also different: {names}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>As it is now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>As many words as before</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Back to the page</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Both say the same.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Both versions as one text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bring it back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bring these back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bring this back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change {number} of {total}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a version to read it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose the version to compare with.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Compare with…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Compared with this</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Compared with: {version}. {changes}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Don’t compare</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Forget it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Forget it for good</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Forgotten. Its words are erased.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is forgotten.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is off your page.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is on your page again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It says the same as your page now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It was {before}, now it is {after}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep all</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nobody can bring them back. Your page stays as it is.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not kept as a version yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Put mine back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Struck out: taken. Underlined: added.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Struck out: yours. Underlined: new.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take it out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take these out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Taken: {words}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The change before</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The next change</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The version stands on your page.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The words are the same, only looks are not.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The words of this version are erased for good.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no other version yet. The desk keeps one when you stop.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Versions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Versions, the latest first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What {name} changed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You looked at all of it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a heading</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a link</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a paragraph</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a picture</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a picture, {words}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a quote</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a small heading</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a task that is done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a task to do</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>before a long pause</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>before {text} came back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>bold</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>categories</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>changed outside the desk</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>code</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>described as “{words}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>in a list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>in a numbered list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>italic</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>kept beside its file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>on its way to {account}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>published {day}, {account}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>published, then taken down, {account}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>published, {account}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>set as code</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>something from your website</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>struck out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>tags</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the document for LinkedIn</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the footnotes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the picture at the top</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the summary</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the text for LinkedIn</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the text of {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the text of {time}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>when it went out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>when you approved it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>when you asked for approval</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>when you began it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>when you brought back an earlier text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>when you brought back {text}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>when you brought it in from a file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>when you gave it away</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>when you gave it to {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>when {name} approved it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>when {name} asked for approval</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>when {name} began it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>when {name} brought back an earlier text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>when {name} brought back {text}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>when {name} brought it in from a file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>when {name} gave it to you</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>written by {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>yesterday’s text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{day}’s text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{moment}, {telling}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{words}” is {look} now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{words}” leads elsewhere now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{words}” was {look}.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Window</name>
        <message>
            <source>CEO Desk</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close</source>
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
            <source>%n pictures stayed behind.</source>
            <translation>
                <numerusform>%n picture stayed behind.</numerusform>
                <numerusform>%n pictures stayed behind.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n places changed.</source>
            <translation>
                <numerusform>%n place changed.</numerusform>
                <numerusform>%n places changed.</numerusform>
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
            <source>A picture from {host}. Readers see it there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A picture that readers see, and the desk doesn't open.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A picture, on its way to your desk.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>About it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>About this post</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add a hard comment</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add “{name}”</source>
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
        <message>
            <source>As letters</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Back to the page</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Back to your posts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Back to {name}</source>
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
            <source>Categories</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change the shapes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change “{comment}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a picture</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose another</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose it again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose one of the blog’s</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Don’t offer this again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Drag it to another place</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Drag them in from their files, or copy each one by itself.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Edit it as text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Find in the post</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Five are enough. Change one, or remove one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give to {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hard comments to expect</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hard comments to expect: {count}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hard comments to expect…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How its address ends</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In a few words</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is not offered again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is on your page. Tab goes from gap to gap.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It saves by itself.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep it as it is</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Later</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Leave it</source>
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
            <source>None</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>None are needed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not in this post</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not saved on the desk yet. Your words are in a second place.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not saved yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Or begin with a shape.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Picture</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pictures</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Posts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Publish…</source>
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
            <source>Put what is still to be filled in brackets, such as [the day].</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Readers see …/{ending}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove “{comment}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Replace</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Replace all</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Replace it with</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save as a file…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Saved on this laptop, {ago}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Saving takes longer than it should.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Saving…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>See your posts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Something in it never ends and would swallow what stands below. End it first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tab goes from gap to gap.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tags</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take it away</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take it out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take the link away</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>That was more than a post can hold. The end of it was left out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The few lines that lists show</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file of this picture is missing. Choose the picture again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file of this post can't be written. Your words are saved on the desk.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The goal it serves</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The hard comment is removed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The picture that stands for it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The text of what is kept as it is</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The title of your post</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The words of your post, as letters</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>They come back to the page when you open the desk again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>They lie in the folder “{folder}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>They stand only on this page. When you close the desk, they are gone.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This laptop is full. Your last words stand only on this page.</source>
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
            <source>Try again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Turn or cut it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Until the laptop is switched off, they lie in its folder “{folder}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Until the laptop is switched off, your words lie in its folder “{folder}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Until then your words lie in the folder “{folder}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Versions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What can you share today?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is kept as it is</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What it shows</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What it shows, in words</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What may somebody write who is hurt, afraid or against it? When such a comment comes, your answer stands beside it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What somebody may write</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What you answer then</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What you write is saved by itself.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What you write is saved by itself. Then it can go out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Whole words</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Words below it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Words that carry it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write a sentence first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write, or begin with one of these.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your assistant can change it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your last words are not on the disk yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your last words are not saved on the desk.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your last words stand only on this page: keep it open.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>hotels, night work</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{chosen} of {words} words selected</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count}, from the end</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count}, from the top again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{current} of {total}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} can change it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{number} of {count}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{words}, {minutes}</source>
            <translation type="unfinished" />
        </message>
    </context>
</TS>
