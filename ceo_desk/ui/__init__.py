"""The window: Qt Widgets on top of the services, imported only by the function that opens it."""
