"""The assistant's inbox: folders, the list, the thread, and a key for everything."""
