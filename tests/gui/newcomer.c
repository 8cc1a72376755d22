/* newcomer.c: from a first start with nothing there to a certificate in hand, by keys
 * and by mouse; and what the screens of a trainee show of strange and damaged data. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>

#include "base/day.h"
#include "base/file.h"
#include "gui/avatar.h"
#include "trip.h"

/* What Fontconfig keeps for itself, a few hundred bytes a certificate, is its own affair. */
const char *__lsan_default_suppressions(void);
const char *__lsan_default_suppressions(void)
{
    return "leak:libfontconfig";
}

struct stay {
    struct trip trip;
    char folder[64], path[128];
};

static int make_folder(void **state)
{
    struct stay *stay = calloc(1, sizeof *stay);
    *state = stay;
    snprintf(stay->folder, sizeof stay->folder, "/tmp/understudy-XXXXXX");
    return mkdtemp(stay->folder) == NULL ? -1 : 0;
}

static int remove_folder(void **state)
{
    struct stay *stay = *state;
    char command[128];
    snprintf(command, sizeof command, "rm -rf '%s'", stay->folder);
    free(stay);
    return system(command);
}

static const struct app *app_of(const struct stay *stay)
{
    return trip_app(&stay->trip);
}

static void type(struct stay *stay, const char *text)
{
    for (size_t length; *text != '\0'; text += length) {
        SDL_Event event = {.type = SDL_TEXTINPUT};
        for (length = 1; ((unsigned char)text[length] & 0xC0) == 0x80;)
            length++;
        snprintf(event.text.text, sizeof event.text.text, "%.*s", (int)length, text);
        SDL_PushEvent(&event);
    }
    trip_settle(&stay->trip);
}

static struct action act(enum action_kind kind, int index)
{
    return (struct action){kind, index, 0};
}

static const char *name_typed(const struct stay *stay)
{
    return app_of(stay)->who.entries[WHO_NAME].text;
}

static void a_newcomer_types_a_name_and_begins(void **state)
{
    struct stay *stay = *state;
    trip_begin_in(&stay->trip, SOURCE_DIR "/tests/gui/library", stay->folder, 1280, 720);
    assert_int_equal(app_of(stay)->screen, SCREEN_PROFILES);
    assert_true(app_of(stay)->who.making);
    assert_true(SDL_IsTextInputActive());
    trip_picture(&stay->trip, "who-first");
    trip_press(&stay->trip, SDLK_ESCAPE);
    assert_int_equal(app_of(stay)->screen, SCREEN_PROFILES);
    trip_press(&stay->trip, SDLK_RETURN);
    assert_true(app_of(stay)->who.wrong[0] != '\0');
    trip_picture(&stay->trip, "who-wrong");
    type(stay, "Zoë  Brandtx");
    trip_press(&stay->trip, SDLK_BACKSPACE);
    trip_press(&stay->trip, SDLK_HOME);
    trip_press(&stay->trip, SDLK_DELETE);
    type(stay, "Z");
    for (int i = 0; i < 3; i++)
        trip_press(&stay->trip, SDLK_RIGHT);
    trip_press(&stay->trip, SDLK_DELETE);
    trip_press(&stay->trip, SDLK_b); /* a letter's key writes nothing and presses nothing */
    trip_press(&stay->trip, SDLK_SPACE);
    assert_string_equal(name_typed(stay), "Zoë Brandt");
    trip_press(&stay->trip, SDLK_TAB);
    SDL_SetClipboardText("Returns\ndesk");
    SDL_Event paste = {.type = SDL_KEYDOWN};
    paste.key.keysym = (SDL_Keysym){.sym = SDLK_v, .mod = KMOD_LCTRL};
    SDL_PushEvent(&paste);
    trip_settle(&stay->trip);
    assert_string_equal(app_of(stay)->who.entries[WHO_TEAM].text, "Returns desk");
    trip_press_focused(&stay->trip, act(ACTION_SIGN, 2));
    trip_press_focused(&stay->trip, act(ACTION_COLOR, 1));
    assert_false(SDL_IsTextInputActive());
    trip_picture(&stay->trip, "who-filled");
    trip_press_focused(&stay->trip, act(ACTION_PERSON_ADD, 0));
    assert_int_equal(app_of(stay)->screen, SCREEN_COURSE);
    const struct profile *profile = &stay->trip.training.progress.profile;
    assert_string_equal(profile->id, "zoe-brandt");
    assert_string_equal(profile->team, "Returns desk");
    assert_string_equal(profile->avatar, "fish");
    assert_string_equal(profile->color, "blue");
    assert_int_equal(day_parse(profile->since), day_of_moment(app_of(stay)->now));
    assert_string_equal(app_of(stay)->kept.trainee, "zoe-brandt");
    trip_end(&stay->trip);
}

static void what_is_composed_is_not_yet_typed(void **state)
{
    struct stay *stay = *state;
    trip_begin_in(&stay->trip, SOURCE_DIR "/tests/gui/library", stay->folder, 800, 600);
    SDL_Event event = {.type = SDL_TEXTEDITING};
    snprintf(event.edit.text, sizeof event.edit.text, "né");
    SDL_PushEvent(&event);
    trip_settle(&stay->trip);
    assert_string_equal(name_typed(stay), "");
    trip_picture(&stay->trip, "who-composing");
    trip_press(&stay->trip, SDLK_RETURN); /* the input method's, not the form's */
    assert_string_equal(app_of(stay)->who.wrong, "");
    type(stay, "née");
    assert_string_equal(name_typed(stay), "née");
    assert_string_equal(app_of(stay)->who.entries[WHO_NAME].composing, "");
    trip_end(&stay->trip);
}

static void put(const struct stay *stay, const char *id, const char *profile)
{
    char path[256], content[512];
    snprintf(path, sizeof path, "%s/trainees", stay->folder);
    assert_true(file_make_folder(path, NULL));
    snprintf(path, sizeof path, "%s/trainees/%s.json", stay->folder, id);
    snprintf(content, sizeof content,
             "{\"version\": 2, \"trainee\": {\"id\": \"%s\", %s, \"language\": \"en\", "
             "\"avatar\": \"owl\", \"color\": \"plum\"}, \"attempts\": []}",
             id, profile);
    assert_true(file_write(path, content, strlen(content), NULL));
}

static void somebody_is_found_among_many_and_switched_to_by_mouse(void **state)
{
    struct stay *stay = *state;
    char id[32], profile[128];
    for (int i = 0; i < 200; i++) {
        snprintf(id, sizeof id, "p%d", i);
        snprintf(profile, sizeof profile, "\"name\": \"Person %d\", \"team\": \"Team %d\"", i,
                 i % 7);
        put(stay, id, profile);
    }
    put(stay, "long",
        "\"name\": \"Bartholomäus Featherstonehaugh-Wolfeschlegelsteinhausenbergerdorff\", "
        "\"team\": \"The night shift of the distribution centre behind the old railway station\"");
    trip_begin_in(&stay->trip, SOURCE_DIR "/tests/gui/library", stay->folder, 1280, 720);
    assert_false(app_of(stay)->who.making);
    trip_picture(&stay->trip, "who-many");
    trip_click(&stay->trip, act(ACTION_ENTRY, WHO_FILTER));
    type(stay, "pers 14");
    trip_picture(&stay->trip, "who-found");
    size_t place = 0;
    while (strcmp(app_of(stay)->who.roster.at[place].profile.id, "p142") != 0)
        place++;
    trip_click(&stay->trip, act(ACTION_PERSON, (int)place));
    assert_int_equal(app_of(stay)->screen, SCREEN_COURSE);
    assert_string_equal(stay->trip.training.progress.profile.name, "Person 142");
    trip_click(&stay->trip, act(ACTION_PROFILES, 0));
    trip_click(&stay->trip, act(ACTION_LEAVE, 0));
    assert_int_equal(app_of(stay)->screen, SCREEN_COURSE);
    trip_end(&stay->trip);
}

static void a_damaged_file_is_set_aside_and_said(void **state)
{
    struct stay *stay = *state;
    char path[256];
    put(stay, "ana", "\"name\": \"Ana\", \"team\": \"\"");
    snprintf(path, sizeof path, "%s/trainees/torn.json", stay->folder);
    assert_true(file_write(path, "{\"version\"", 10, NULL));
    trip_begin_in(&stay->trip, SOURCE_DIR "/tests/gui/library", stay->folder, 1280, 720);
    trip_click(&stay->trip, act(ACTION_PERSON, 1));
    assert_int_equal(app_of(stay)->screen, SCREEN_COURSE);
    assert_string_equal(stay->trip.training.progress.profile.id, "torn");
    assert_non_null(strstr(stay->trip.training.keeper.told.text, "torn.json.damaged-1"));
    trip_picture(&stay->trip, "who-damaged");
    trip_end(&stay->trip);
}

/* The best reply of `counter`, as its journals show, passes. */
static void play_assessed(struct stay *stay, bool mouse)
{
    struct action assess = act(ACTION_ASSESS, 0);
    if (mouse)
        trip_click(&stay->trip, assess);
    else
        trip_press_focused(&stay->trip, assess);
    trip_play(&stay->trip, mouse, mouse ? "newcomer-mouse" : "newcomer");
    trip_press(&stay->trip, SDLK_ESCAPE);
}

static void progress_fills_as_one_plays(void **state)
{
    struct stay *stay = *state;
    put(stay, "ana", "\"name\": \"Ana María Quispe\", \"team\": \"Front desk\"");
    trip_begin_in(&stay->trip, SOURCE_DIR "/tests/gui/library", stay->folder, 1280, 720);
    trip_click(&stay->trip, act(ACTION_PERSON, 0));
    trip_press(&stay->trip, SDLK_p);
    assert_int_equal(app_of(stay)->screen, SCREEN_PROGRESS);
    trip_picture(&stay->trip, "progress-empty");
    trip_press(&stay->trip, SDLK_ESCAPE);
    for (int i = 0; i < 3; i++)
        play_assessed(stay, i % 2 == 1);
    trip_click(&stay->trip, act(ACTION_PROGRESS, 0));
    trip_picture(&stay->trip, "progress-some");
    assert_int_equal(app_of(stay)->history.ended_count, 3);
    trip_click(&stay->trip, act(ACTION_LOOK, 1));
    assert_int_equal(app_of(stay)->screen, SCREEN_DEBRIEF);
    trip_picture(&stay->trip, "progress-look");
    trip_press(&stay->trip, SDLK_ESCAPE);
    assert_int_equal(app_of(stay)->screen, SCREEN_PROGRESS);
    trip_picture(&stay->trip, "progress-list");
    trip_press_focused(&stay->trip, act(ACTION_LOOK, 2));
    assert_int_equal(app_of(stay)->screen, SCREEN_DEBRIEF);
    trip_end(&stay->trip);
}

/* Says of the attempts that were kept that they went well, as in a better run. */
static void pass_the_course(struct stay *stay)
{
    struct progress *progress = &stay->trip.training.progress;
    for (size_t i = 0; i < progress->count; i++) {
        progress->attempts[i].passed = progress->attempts[i].mode == MODE_ASSESSED;
        progress->attempts[i].overall = 88;
    }
}

static void a_passed_lesson_has_a_certificate_to_save(void **state)
{
    struct stay *stay = *state;
    struct text pdf;
    char opened[128];
    put(stay, "ana", "\"name\": \"Ana María Quispe/../x\", \"team\": \"Front desk\"");
    trip_begin_in(&stay->trip, SOURCE_DIR "/tests/gui/library", stay->folder, 1280, 720);
    trip_click(&stay->trip, act(ACTION_PERSON, 0));
    play_assessed(stay, true);
    pass_the_course(stay);
    trip_press(&stay->trip, SDLK_p);
    trip_picture(&stay->trip, "progress-passed");
    trip_press_focused(&stay->trip, act(ACTION_CERTIFICATE, 0));
    trip_picture(&stay->trip, "progress-saved");
    snprintf(opened, sizeof opened, "%s/certificates/Ana María Quispe-..-x, lesson 1.pdf",
             stay->folder);
    assert_string_equal(app_of(stay)->award, opened);
    text_init(&pdf);
    assert_true(file_read(opened, 1 << 22, &pdf, NULL));
    assert_memory_equal(pdf.at, "%PDF-", 5);
    assert_true(file_write(BINARY_DIR "/screens/certificate.pdf", pdf.at, pdf.length, NULL));
    text_destroy(&pdf);
    trip_end(&stay->trip);
}

#define IN_A_STAY(test) cmocka_unit_test_setup_teardown(test, make_folder, remove_folder)

int main(void)
{
    setenv("SDL_VIDEODRIVER", "dummy", 1);
    const struct CMUnitTest tests[] = {
        IN_A_STAY(a_newcomer_types_a_name_and_begins),
        IN_A_STAY(what_is_composed_is_not_yet_typed),
        IN_A_STAY(somebody_is_found_among_many_and_switched_to_by_mouse),
        IN_A_STAY(a_damaged_file_is_set_aside_and_said),
        IN_A_STAY(progress_fills_as_one_plays),
        IN_A_STAY(a_passed_lesson_has_a_certificate_to_save),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
