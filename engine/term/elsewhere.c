/* elsewhere.c: the offer stands with every message that something is not saved, and once
 * more before it would be lost. */
#include "term/elsewhere.h"

#include <string.h>

#include "base/file.h"
#include "store/refuge.h"

static void list_places(const struct talk *talk, struct file_names *places)
{
    *places = (struct file_names){0};
    if (talk->io->places != NULL)
        talk->io->places(places);
}

void elsewhere_offer(struct talk *talk, const struct training *training)
{
    struct file_names places;
    if (training->unsaved.kind == ERR_NONE)
        return;
    list_places(talk, &places);
    talk_say(talk, STYLE_QUIET,
             "To keep it in another place, type save and a folder, such as save %s",
             places.count > 0 ? places.at[0] : "/media/stick");
    file_names_destroy(&places);
}

static void tell_places(struct talk *talk)
{
    struct file_names places;
    list_places(talk, &places);
    talk_say(talk, STYLE_QUIET, "Type save and a folder.%s",
             places.count > 0 ? " These have room:" : "");
    for (size_t i = 0; i < places.count; i++)
        talk_say(talk, STYLE_QUIET, "save %s", places.at[i]);
    file_names_destroy(&places);
}

static void take(struct talk *talk, struct training *training, const char *place)
{
    struct err err = {0};
    struct text told;
    if (!refuge_take(training, place, &err)) {
        talk_say(talk, STYLE_TENSE, "That did not work: %s. Nothing is lost yet: name another.",
                 err.text);
        return;
    }
    text_init(&told);
    refuge_say(training->folder, &told);
    talk_check(talk, &told);
    talk_say(talk, STYLE_WARM, "%s", text_string(&told));
    text_destroy(&told);
}

void elsewhere_save(struct talk *talk, struct training *training, const struct entry *entry)
{
    struct text place;
    if (training->unsaved.kind == ERR_NONE) {
        talk_say(talk, STYLE_QUIET,
                 training->folder == NULL ? "This is a trial: nothing is kept."
                                          : "Everything is saved already.");
        return;
    }
    text_init(&place);
    text_add_bytes(&place, entry->place, entry->place_length);
    talk_check(talk, &place);
    if (place.length == 0)
        tell_places(talk);
    else if (!place.failed)
        take(talk, training, place.at);
    text_destroy(&place);
}

bool elsewhere_settle(struct talk *talk, struct training *training)
{
    while (!training_save(training)) {
        struct entry entry;
        talk_gap(talk);
        talk_say(talk, STYLE_HEATED, "Not all of your work is saved: %s.", training->unsaved.text);
        elsewhere_offer(talk, training);
        talk_ask(talk, "Enter tries again; q leaves, and what is not saved is lost:", &entry);
        if (entry.kind == ENTRY_LEAVE || entry.kind == ENTRY_END)
            return false;
        if (entry.kind == ENTRY_SAVE)
            elsewhere_save(talk, training, &entry);
    }
    return true;
}
