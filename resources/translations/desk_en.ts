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
