"""What a prompt on a blank page says: pure functions."""

from PySide6.QtCore import QCoreApplication

from ceo_desk.domain.prompting import Prompt, PromptKind
from ceo_desk.domain.thanks import first_name

translate = QCoreApplication.translate


def prompt_words(prompt: Prompt) -> tuple[str, str]:
    """What was said, in serif, and what one may do with it."""
    name = first_name(prompt.author) or translate("Prompts", "Somebody")
    quoted, people = f"“{prompt.words}”", prompt.people
    match prompt.kind:
        case PromptKind.PROMISE:
            if first_name(prompt.author):
                said = translate("Prompts", "You promised {name}: {words}").format(name=name, words=quoted)
            else:
                said = translate("Prompts", "You promised: {words}").format(words=quoted)
            return said, translate("Prompts", "Say how it stands")
        case PromptKind.MANY:
            said = translate("Prompts", "%n people ask the like: {words}", "", people)
            return said.format(words=quoted), translate("Prompts", "Answer them all at once")
        case PromptKind.QUESTION:
            said = translate("Prompts", "{name} asks: {words}").format(name=name, words=quoted)
            return said, translate("Prompts", "Answer it for everybody")
        case PromptKind.IDEA:
            said = translate("Prompts", "{name} has an idea: {words}").format(name=name, words=quoted)
            return said, translate("Prompts", "Say what comes of it")
        case PromptKind.THANKS:
            said = translate("Prompts", "{name} thanks you: {words}").format(name=name, words=quoted)
            return said, translate("Prompts", "Pass it on to who earned it")
        case PromptKind.TALK:
            said = translate("Prompts", "%n people talk about “{title}”", "", people)
            return said.format(title=prompt.post_title), translate("Prompts", "Go on from there")
