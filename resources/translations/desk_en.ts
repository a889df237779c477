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
            <source>We could not look at your blog since {time}.</source>
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
        <message numerus="yes">
            <source>And %n more.</source>
            <translation>
                <numerusform>And %n more.</numerusform>
                <numerusform>And %n more.</numerusform>
            </translation>
        </message>
        <message>
            <source>Going out</source>
            <translation type="unfinished" />
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
            <source>Waits for the end of the pause</source>
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
