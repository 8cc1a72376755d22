/* progress.c: what is kept comes back the same, and nothing wrong is taken in. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>

#include "base/file.h"
#include "base/random.h"
#include "store/json.h"
#include "store/progress.h"
#include "store/progress_decode.h"
#include "store/progress_encode.h"

static struct text read_text(const char *path)
{
    struct text text;
    struct err err = {0};
    text_init(&text);
    if (!file_read(path, 100000, &text, &err))
        fail_msg("%s", err.text);
    return text;
}

static struct text read_sample(void)
{
    return read_text(SOURCE_DIR "/tests/schema/sample.json");
}

static struct progress decode(const char *json)
{
    struct progress progress;
    struct err err = {0};
    if (!progress_decode(json, strlen(json), &progress, &err))
        fail_msg("%s", err.text);
    return progress;
}

static void a_progress_is_read_field_by_field(void **state)
{
    (void)state;
    struct text sample = read_sample();
    struct progress progress = decode(text_string(&sample));
    assert_string_equal(progress.profile.id, "sam");
    assert_string_equal(progress.profile.name, "Sam \"the Ear\" Okafor, é 😀");
    assert_string_equal(progress.profile.team, "Returns, évening shift");
    assert_string_equal(progress.profile.language, "en");
    assert_string_equal(progress.profile.avatar, "owl");
    assert_string_equal(progress.profile.color, "teal");
    assert_int_equal(progress.count, 3);
    const struct attempt *first = &progress.attempts[0];
    assert_string_equal(first->scenario, "late-refund");
    assert_true(first->seed == UINT64_MAX);
    assert_int_equal(first->mode, MODE_PRACTICE);
    assert_true(first->started == 1000000000 && first->ended == 1000000600);
    assert_int_equal(first->move_count, 3);
    assert_int_equal(first->from_move, 2);
    assert_string_equal(first->moves[2], "pick handoff owner deadline");
    assert_string_equal(first->ending, "resolved");
    assert_true(first->finished && first->passed);
    assert_int_equal(first->percent[LISTENING], 71);
    assert_int_equal(first->score.earned[LISTENING], 5);
    assert_int_equal(first->score.open[LISTENING], 7);
    assert_int_equal(first->score.opportunities[LISTENING], 4);
    assert_int_equal(first->percent[EMPATHY], SCORE_NOT_OBSERVED);
    assert_int_equal(first->overall, 75);
    assert_int_equal(first->overall_open, 12);
    assert_int_equal(first->behaviour_count, 2);
    assert_string_equal(first->behaviours[1].id, "open_question");
    assert_int_equal(first->behaviours[1].missed, 2);
    const struct attempt *second = &progress.attempts[1];
    assert_int_equal(second->critical_count, 1);
    assert_int_equal(second->score.critical, 1);
    assert_string_equal(second->critical[0].decision, "on-hold.2");
    assert_int_equal(second->mode, MODE_ASSESSED);
    assert_null(second->ending);
    assert_true(second->finished);
    assert_false(progress.attempts[2].finished);
    progress_destroy(&progress);
    progress_destroy(&progress);
    text_destroy(&sample);
}

static void what_is_read_is_written_byte_for_byte(void **state)
{
    (void)state;
    struct text sample = read_sample(), again;
    struct progress progress = decode(text_string(&sample));
    text_init(&again);
    assert_true(progress_encode(&progress, &again, NULL));
    assert_string_equal(text_string(&again), text_string(&sample));
    progress_destroy(&progress);
    text_destroy(&again);
    text_destroy(&sample);
}

/* version-1.json was written by the first version of the program, and stays as it is. */
static void a_file_of_version_1_is_read_and_becomes_one_of_version_2(void **state)
{
    (void)state;
    struct text first, sample = read_sample(), again;
    text_init(&first);
    text_init(&again);
    assert_true(file_read(SOURCE_DIR "/tests/schema/version-1.json", 100000, &first, NULL));
    struct progress progress = decode(text_string(&first));
    assert_string_equal(progress.profile.name, "Sam \"the Ear\" Okafor, é 😀");
    assert_string_equal(progress.profile.team, "");
    assert_string_equal(progress.profile.language, "en");
    assert_string_equal(progress.profile.avatar, "");
    assert_int_equal(progress.attempts[0].from_move, 0);
    progress.attempts[0].from_move = 2; /* as in the sample */
    assert_true(progress_encode(&progress, &again, NULL));
    assert_non_null(strstr(text_string(&again), "\"version\": 2,"));
    assert_non_null(strstr(text_string(&again), "\"team\": \"\", \"language\": \"en\""));
    assert_string_equal(strstr(text_string(&again), "\"attempts\""),
                        strstr(text_string(&sample), "\"attempts\""));
    progress_destroy(&progress);
    text_destroy(&first);
    text_destroy(&sample);
    text_destroy(&again);
}

struct edit {
    const char *from, *to, *message;
};

/* The sample with the first `from` replaced. */
static void edit(const struct text *sample, const struct edit *edit, struct text *edited)
{
    const char *found = strstr(text_string(sample), edit->from);
    if (found == NULL)
        fail_msg("the sample has no %s", edit->from);
    text_clear(edited);
    text_add_bytes(edited, sample->at, (size_t)(found - sample->at));
    text_add(edited, edit->to);
    text_add(edited, found + strlen(edit->from));
}

static const struct edit wrongs[] = {
    {"\"version\": 2", "\"version\": 3", "version: 3: a newer version of the program wrote it"},
    {"\"version\": 2", "\"version\": 0", "version: expected a whole number from 1"},
    {"\"version\": 2", "\"version\": \"1\"", "version: expected a number, found a text"},
    {"\"version\": 2,", "", "version: is missing"},
    {"\"version\": 2,", "\"version\": 2, \"more\": \"\\u0000\",", "must not contain \\u0000"},
    {"\"version\": 2,", "\"version\": 2, \"more\": [{\"a\": 1, \"a\": 1}],",
     "more[0]: the field \"a\" is there twice"},
    {"\"version\": 2,", "\"version\": 2, \"more\": 1, \"mor\\u0065\": 1,",
     "the field \"more\" is there twice"},
    {"\"version\": 2,", "\"version\": 2, \"more\": [[[[[[[[[[[[[[[[{}]]]]]]]]]]]]]]]],",
     "too deep in the unknown field \"more\""},
    {"\"version\": 2,", "\"version\": 2, \"version\": 1,", "the field \"version\" is there twice"},
    {"\"trainee\"", "\"Trainee\"", "trainee: is missing"},
    {"\"id\": \"sam\"", "\"id\": \"../sam\"", "trainee: \"../sam\" cannot be a trainee's id"},
    {"\"id\": \"sam\"", "\"id\": \"\"", "trainee: \"\" cannot be a trainee's id"},
    {"\"id\": \"sam\"", "\"id\": null", "trainee.id: expected a text, found null"},
    {"\"id\": \"sam\", ", "", "trainee.id: is missing"},
    {"\"name\": \"Sam \\\"the Ear\\\" Okafor, é 😀\"", "\"name\": \"\"", "1 to 200 bytes"},
    {"\"version\": 2", "\"version\": 1", "trainee.team: is not of version 1"},
    {"\"team\": \"Returns, évening shift\", ", "", "trainee.team: is missing"},
    {"\"en\"", "\"en_GB\"", "trainee: \"en_GB\" cannot be a language"},
    {"\"en\"", "\"\"", "trainee: \"\" cannot be a language"},
    {"\"owl\"", "\"../owl\"", "trainee: \"../owl\" cannot be the id of an avatar"},
    {"\"teal\"", "\"#0f0\"", "trainee: \"#0f0\" cannot be the id of an avatar or a colour"},
    {"2026-11-20\"", "2026-11-31\"",
     "trainee.since: \"2026-11-31\" is no day; write it as 2026-12-01"},
    {"\"2026-11-20\"", "\"\"", "trainee.since: \"\" is no day"},
    {"\"2026-11-20\"", "20", "trainee.since: expected a text, found a number"},
    {"é 😀", "\\u0000", "must not contain \\u0000"},
    {"\"late-refund\"", "\"late refund\"", "attempts[0].scenario: expected an id"},
    {"\"late-refund\"", "7", "attempts[0].scenario: expected a text, found a number"},
    {"\"3f0c", "\"3F0C", "attempts[0].content: expected 64 hexadecimal digits"},
    {"\"3f0c", "\"3f0", "attempts[0].content: expected 64 hexadecimal digits"},
    {"\"3f0c", "\"3f0c0", "attempts[0].content: expected 64 hexadecimal digits"},
    {"99aabb\",", "99aabbx\",", "attempts[0].content: expected 64 hexadecimal digits"},
    {"\"practice\"", "\"Practice\"", "attempts[0].mode: expected \"practice\" or \"assessed\""},
    {"\"18446744073709551615\"", "\"18446744073709551616\"", "attempts[0].seed: expected a whole"},
    {"\"18446744073709551615\"", "\"99999999999999999999\"", "attempts[0].seed: expected a whole"},
    {"\"18446744073709551615\"", "\"-1\"", "attempts[0].seed: expected a whole"},
    {"\"18446744073709551615\"", "\"+1\"", "attempts[0].seed: expected a whole"},
    {"\"18446744073709551615\"", "\" 1\"", "attempts[0].seed: expected a whole"},
    {"\"18446744073709551615\"", "\"01\"", "attempts[0].seed: expected a whole"},
    {"\"18446744073709551615\"", "\"\"", "attempts[0].seed: expected a whole"},
    {"\"18446744073709551615\"", "42", "attempts[0].seed: expected a text, found a number"},
    {"2001-09-09T01:46:40Z", "2001-09-09 01:46:40", "attempts[0].started: expected a time"},
    {"2001-09-09T01:46:40Z", "2001-02-29T01:46:40Z", "attempts[0].started: expected a time"},
    {"2001-09-09T01:56:40Z", "2001-09-09T01:46:39Z", "attempts[0].ended: is before it started"},
    {"\"finished\": true", "\"finished\": 1", "attempts[0].finished: expected true or false"},
    {"\"finished\": true", "\"finished\": false", "attempts[0].finished: must be true"},
    {"\"from_move\": 2,", "", "attempts[0].from_move"},
    {"\"from_move\": 2", "\"from_move\": -1", "attempts[0].from_move: expected a whole number"},
    {"\"from_move\": 2", "\"from_move\": 4", "attempts[0].from_move: there are only 3 moves"},
    {"\"from_move\": 0", "\"from_move\": 1",
     "attempts[1].from_move: must be 0: only practice branches"},
    {"[\"continue\", ", "[3, ", "attempts[0].moves[0]: expected a text, found a number"},
    {"[\"continue\", ", "[\"\", ", "attempts[0].moves[0]: expected a move"},
    {"\"choose on-hold/b\"", "\"choose\\non-hold/b\"", "attempts[0].moves[1]: expected a move"},
    {"\"choose on-hold/b\"", "\"choose on-hold/é\"", "attempts[0].moves[1]: expected a move"},
    {"\"ending\": \"resolved\"", "\"ending\": null",
     "attempts[0].passed: must be false: it has no"},
    {"\"ending\": \"resolved\"", "\"ending\": \"Resolved\"", "attempts[0].ending: expected an id"},
    {"\"ending\": \"resolved\"", "\"ending\": 1", "attempts[0].ending: expected a text"},
    {"\"passed\": true", "\"passed\": null", "attempts[0].passed: expected true or false"},
    {"\"listening\"", "\"patience\"", "attempts[0].scores.listening: is missing"},
    {"\"percent\": 71", "\"percent\": 101",
     "attempts[0].scores.listening.percent: expected a whole"},
    {"\"percent\": 71", "\"percent\": -1",
     "attempts[0].scores.listening.percent: expected a whole"},
    {"\"percent\": 71", "\"percent\": 71.5", "attempts[0].scores.listening.percent: expected a"},
    {"\"percent\": 71", "\"percent\": null", "listening.percent: must be a number"},
    {"\"percent\": null", "\"percent\": 0", "empathy.percent: must be null"},
    {"\"percent\": 71", "\"percent\": \"71\"",
     "listening.percent: expected a number, found a text"},
    {"\"earned\": 5", "\"earned\": 2147483648", "listening.earned: expected a whole number from"},
    {"\"earned\": 5", "\"earned\": -9e99", "listening.earned: expected a whole number from"},
    {"\"open\": 7", "\"open\": -7", "listening.open: expected a whole number from"},
    {"\"opportunities\": 4", "\"opportunities\": -1", "listening.opportunities: expected a whole"},
    {"\"opportunities\": 4", "\"opportunities\": 5", "overall: opportunities must be the sum"},
    {"\"opportunities\": 4", "\"opportunity\": 4", "listening.opportunities: is missing"},
    {"{\"id\": \"acknowledge_feeling\"", "{\"id\": \"open_question\"",
     "\"open_question\" is there"},
    {"{\"id\": \"acknowledge_feeling\"", "{\"id\": \"a b\"",
     "attempts[0].behaviours[0].id: expected"},
    {"\"shown\": 2", "\"shown\": -1", "attempts[0].behaviours[0].shown: expected a whole"},
    {"\"shown\": 2, \"missed\": 0", "\"shown\": 0, \"missed\": 0", "neither shown nor missed"},
    {"\"shown\": 2", "\"shown\": 4294967296", "attempts[0].behaviours[0].shown: expected a whole"},
    {"\"behaviours\": [", "\"behaviours\": [null,",
     "attempts[0].behaviours[0]: expected an object"},
    {"\"decision\": \"on-hold.2\"", "\"decision\": \"on hold\"", "attempts[1].critical_errors[0]."},
    {"\"decision\": \"on-hold.2\"", "\"decision\": \"\"",
     "critical_errors[0].decision: expected an id"},
    {"\"reply\": \"c\"",
     "\"reply\": \"seventy-two-letters-are-more-than-an-id-may-have-even-with-a-dot-and-number\"",
     "critical_errors[0].reply: expected an id"},
    {"\"reply\": \"c\"", "\"reply\": true",
     "attempts[1].critical_errors[0].reply: expected a text"},
    {"\"behaviour\": \"insult\"", "\"behaviour\": \"\"",
     "critical_errors[0].behaviour: expected an id"},
    {"\"critical_errors\": []", "\"critical_errors\": {}",
     "attempts[0].critical_errors: expected an"},
    {"\"attempts\": [", "\"attempts\": [[],", "attempts[0]: expected an object, found an array"},
    {"\"attempts\": [", "\"attempts\": {}, \"x\": [",
     "attempts: expected an array, found an object"},
};

static void what_is_wrong_is_refused_with_its_place(void **state)
{
    (void)state;
    struct text sample = read_sample(), edited;
    text_init(&edited);
    for (size_t i = 0; i < sizeof wrongs / sizeof *wrongs; i++) {
        struct progress progress;
        struct err err = {0};
        edit(&sample, &wrongs[i], &edited);
        if (progress_decode(text_string(&edited), edited.length, &progress, &err))
            fail_msg("taken: %s", wrongs[i].to);
        if (strstr(err.text, wrongs[i].message) == NULL)
            fail_msg("%s: \"%s\" does not say \"%s\"", wrongs[i].to, err.text, wrongs[i].message);
        assert_int_equal(err.kind, ERR_BAD);
        assert_null(progress.profile.id);
        assert_int_equal(progress.count, 0);
    }
    text_destroy(&edited);
    text_destroy(&sample);
}

/* others.json is the sample with a field more in each kind of object. */
static void fields_that_are_not_known_are_written_back_byte_for_byte(void **state)
{
    (void)state;
    struct text others = read_text(SOURCE_DIR "/tests/schema/others.json"), again;
    struct progress progress = decode(text_string(&others));
    text_init(&again);
    assert_true(progress_encode(&progress, &again, NULL));
    assert_string_equal(text_string(&again), text_string(&others));
    progress_destroy(&progress);
    text_destroy(&again);
    text_destroy(&others);
}

/* Wherever they stood, and however they were laid out. */
static void fields_that_are_not_known_go_behind_the_known_on_one_line(void **state)
{
    (void)state;
    static const struct edit add = {
        "\"version\": 2,", "\"b\" :[ 1 ,\n{ \"x y\" :\t2e1 } ] ,\"version\": 2,\"a\":{},", ""};
    struct text sample = read_sample(), edited;
    text_init(&edited);
    edit(&sample, &add, &edited);
    struct progress progress = decode(text_string(&edited));
    text_clear(&edited);
    assert_true(progress_encode(&progress, &edited, NULL));
    assert_non_null(
        strstr(text_string(&edited), "  ],\n  \"b\": [1, {\"x y\": 2e1}], \"a\": {}\n}\n"));
    progress_destroy(&progress);
    text_destroy(&edited);
    text_destroy(&sample);
}

static void fields_of_version_1_that_are_not_known_are_kept(void **state)
{
    (void)state;
    static const struct edit trainee = {"\"id\": \"sam\"", "\"badge\": 7, \"id\": \"sam\"", ""};
    static const struct edit attempt = {"\"mode\"", "\"mentor\": \"zoe\", \"mode\"", ""};
    struct text first = read_text(SOURCE_DIR "/tests/schema/version-1.json"), one, two;
    text_init(&one);
    text_init(&two);
    edit(&first, &trainee, &one);
    edit(&one, &attempt, &two);
    struct progress progress = decode(text_string(&two));
    text_clear(&one);
    assert_true(progress_encode(&progress, &one, NULL));
    assert_non_null(strstr(text_string(&one), "\"color\": \"\", \"badge\": 7}"));
    assert_non_null(
        strstr(text_string(&one), "\"critical_errors\": [],\n      \"mentor\": \"zoe\"\n"));
    progress_destroy(&progress);
    text_destroy(&first);
    text_destroy(&one);
    text_destroy(&two);
}

static void assert_refused(const char *fields, const char *message)
{
    const struct edit add = {"\"scenario\"", fields, message};
    struct text sample = read_sample(), edited;
    struct progress progress;
    struct err err = {0};
    text_init(&edited);
    edit(&sample, &add, &edited);
    assert_false(progress_decode(text_string(&edited), edited.length, &progress, &err));
    assert_non_null(strstr(err.text, message));
    text_destroy(&edited);
    text_destroy(&sample);
}

static void too_many_or_too_large_fields_that_are_not_known_are_refused(void **state)
{
    (void)state;
    struct text fields;
    text_init(&fields);
    for (int i = 0; i < 51; i++)
        text_addf(&fields, "\"field-%d\": 0, ", i);
    text_add(&fields, "\"scenario\"");
    assert_refused(text_string(&fields), "too many fields");
    text_clear(&fields);
    text_add(&fields, "\"large\": \"");
    for (int i = 0; i < JSON_OTHERS_MAX_BYTES; i++)
        text_add(&fields, "x");
    text_add(&fields, "\", \"scenario\"");
    assert_refused(text_string(&fields), "attempts[0]: more than 65536 bytes of unknown fields");
    text_destroy(&fields);
}

/* Room is kept for those that version 2 adds, or the file could not be written. */
static void a_file_of_version_1_has_room_for_what_is_new(void **state)
{
    (void)state;
    struct text first = read_text(SOURCE_DIR "/tests/schema/version-1.json"), fields, edited;
    struct progress progress;
    struct err err = {0};
    text_init(&fields);
    text_init(&edited);
    for (int i = 0; i < 51; i++)
        text_addf(&fields, "\"field-%d\": 0, ", i);
    text_add(&fields, "\"scenario\"");
    const struct edit add = {"\"scenario\"", text_string(&fields), ""};
    edit(&first, &add, &edited);
    assert_false(progress_decode(text_string(&edited), edited.length, &progress, &err));
    assert_string_equal(err.text, "attempts[0]: too many unknown fields");
    text_destroy(&first);
    text_destroy(&fields);
    text_destroy(&edited);
}

static void a_passed_attempt_has_no_critical_error(void **state)
{
    (void)state;
    static const struct edit add = {"\"critical_errors\": []",
                                    "\"critical_errors\": [{\"decision\": \"a\", \"reply\": \"b\", "
                                    "\"behaviour\": \"insult\"}]",
                                    "passed: must be false: there is a critical error"};
    struct text sample = read_sample(), edited;
    struct progress progress;
    struct err err = {0};
    text_init(&edited);
    edit(&sample, &add, &edited);
    assert_false(progress_decode(text_string(&edited), edited.length, &progress, &err));
    assert_non_null(strstr(err.text, add.message));
    text_destroy(&edited);
    text_destroy(&sample);
}

/* Bytes changed, dropped and doubled at random: refused or taken, never a crash,
 * and what is taken can be written and read again. */
static void damaged_files_do_no_harm(void **state)
{
    (void)state;
    struct text sample = read_text(SOURCE_DIR "/tests/schema/others.json"), again;
    text_init(&again);
    for (uint64_t seed = 0; seed < 20000; seed++) {
        struct random random = {seed};
        struct progress progress, second;
        char *copy = malloc(sample.length);
        size_t length = sample.length;
        memcpy(copy, sample.at, length);
        for (uint32_t i = random_below(&random, 3) + 1; i > 0; i--)
            copy[random_below(&random, (uint32_t)length)] = (char)random_below(&random, 256);
        if (random_below(&random, 4) == 0)
            length = random_below(&random, (uint32_t)length);
        if (progress_decode(copy, length, &progress, NULL)) {
            text_clear(&again);
            assert_true(progress_encode(&progress, &again, NULL));
            if (!progress_decode(again.at, again.length, &second, NULL))
                fail_msg("seed %d: taken, but not when written again", (int)seed);
            progress_destroy(&second);
            progress_destroy(&progress);
        }
        free(copy);
    }
    text_destroy(&again);
    text_destroy(&sample);
}

static void every_beginning_of_a_file_is_refused(void **state)
{
    (void)state;
    struct text sample = read_sample();
    for (size_t length = 0; length + 2 < sample.length; length++) {
        struct progress progress;
        if (progress_decode(sample.at, length, &progress, NULL))
            fail_msg("%zu bytes were taken", length);
    }
    text_destroy(&sample);
}

struct place {
    char folder[64], path[128];
};

static int make_place(void **state)
{
    struct place *place = calloc(1, sizeof *place);
    snprintf(place->folder, sizeof place->folder, "/tmp/understudy-XXXXXX");
    *state = place;
    if (mkdtemp(place->folder) == NULL)
        return -1;
    snprintf(place->path, sizeof place->path, "%s/trainees/sam.json", place->folder);
    return 0;
}

static int remove_place(void **state)
{
    struct place *place = *state;
    char command[128];
    snprintf(command, sizeof command, "rm -rf '%s'", place->folder);
    int status = system(command);
    free(place);
    return status;
}

static void assert_holds(const char *path, const struct text *wanted)
{
    struct text found;
    text_init(&found);
    assert_true(file_read(path, JSON_MAX_BYTES, &found, NULL));
    assert_string_equal(text_string(&found), text_string(wanted));
    text_destroy(&found);
}

static void what_is_saved_is_loaded(void **state)
{
    struct place *place = *state;
    struct text sample = read_sample(), again;
    struct progress progress = decode(text_string(&sample)), loaded;
    struct err err = {0};
    if (!progress_save(place->folder, &progress, &err) ||
        !progress_load(place->folder, "sam", &loaded, &err))
        fail_msg("%s", err.text);
    assert_holds(place->path, &sample);
    text_init(&again);
    assert_true(progress_encode(&loaded, &again, NULL));
    assert_string_equal(text_string(&again), text_string(&sample));
    progress_destroy(&loaded);
    progress_destroy(&progress);
    text_destroy(&again);
    text_destroy(&sample);
}

static void no_file_is_an_empty_progress(void **state)
{
    struct place *place = *state;
    struct progress progress;
    assert_true(progress_load(place->folder, "dana", &progress, NULL));
    assert_string_equal(progress.profile.id, "dana");
    assert_string_equal(progress.profile.name, "dana");
    assert_int_equal(progress.count, 0);
    assert_true(file_is_absent(place->path));
    assert_true(progress_save(place->folder, &progress, NULL));
    progress_destroy(&progress);
    assert_true(progress_load(place->folder, "dana", &progress, NULL));
    progress_destroy(&progress);
}

static void only_ids_reach_the_file_system(void **state)
{
    struct place *place = *state;
    static const char *const bad[] = {"",           "..",    "../sam", "/etc/passwd",
                                      "sam/../sam", "sam\n", "Sam",    "sam.json",
                                      "con",        "é",     "a\\b",   "-sam"};
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
        struct progress progress;
        struct err err = {0};
        assert_false(progress_load(place->folder, bad[i], &progress, &err));
        assert_int_equal(err.kind, ERR_BAD);
        assert_non_null(strstr(err.text, "cannot be a trainee's id"));
        assert_false(progress_init(&progress, bad[i], "Sam", &err));
        struct progress forged = {.profile = {.id = (char *)bad[i], .name = (char *)bad[i]}};
        assert_false(progress_save(place->folder, &forged, &err));
    }
    assert_true(file_is_absent(place->path));
}

static void a_refused_file_is_left_alone_and_cannot_be_saved_over(void **state)
{
    struct place *place = *state;
    struct text damaged;
    struct progress progress;
    struct err err = {0};
    char folder[128];
    text_init(&damaged);
    text_add(&damaged, "{\"version\": 1, \"trainee\": {\"id\": \"sam\"");
    snprintf(folder, sizeof folder, "%s/trainees", place->folder);
    assert_true(file_make_folder(folder, NULL));
    assert_true(file_write(place->path, damaged.at, damaged.length, NULL));
    assert_false(progress_load(place->folder, "sam", &progress, &err));
    assert_int_equal(err.kind, ERR_BAD);
    assert_non_null(strstr(err.text,
                           "/trainees/sam.json: line 1: expected \",\" or \"}\"; the file "
                           "was left as it is: mend it, or move it away to begin anew"));
    assert_false(progress_save(place->folder, &progress, &err));
    assert_holds(place->path, &damaged);
    text_destroy(&damaged);
}

static void the_file_of_another_is_refused(void **state)
{
    struct place *place = *state;
    struct text sample = read_sample();
    struct progress progress = decode(text_string(&sample));
    struct err err = {0};
    char other[128];
    assert_true(progress_save(place->folder, &progress, NULL));
    progress_destroy(&progress);
    snprintf(other, sizeof other, "%s/trainees/dana.json", place->folder);
    assert_int_equal(rename(place->path, other), 0);
    assert_false(progress_load(place->folder, "dana", &progress, &err));
    assert_non_null(strstr(err.text, "it is the progress of \"sam\""));
    assert_null(progress.profile.id);
    text_destroy(&sample);
}

static void what_would_be_refused_is_not_written(void **state)
{
    struct place *place = *state;
    struct text sample = read_sample();
    struct progress progress = decode(text_string(&sample));
    struct err err = {0};
    assert_true(progress_save(place->folder, &progress, NULL));
    progress.attempts[0].percent[LISTENING] = 250;
    assert_false(progress_save(place->folder, &progress, &err));
    assert_non_null(strstr(err.text, "the progress of \"sam\" cannot be saved: attempts[0]"));
    assert_holds(place->path, &sample);
    progress_destroy(&progress);
    text_destroy(&sample);
}

/* Made to be larger than what may be read: refused while the old file is whole. */
static void a_progress_that_outgrew_the_limit_is_not_written(void **state)
{
    struct place *place = *state;
    struct text sample = read_sample();
    struct progress progress = decode(text_string(&sample));
    struct err err = {0};
    struct attempt *attempt = &progress.attempts[2];
    assert_true(progress_save(place->folder, &progress, NULL));
    char *move = attempt->moves[0], long_move[2000] = "";
    memset(long_move, 'a', sizeof long_move - 1);
    free(attempt->moves);
    attempt->move_count = JSON_MAX_BYTES / 2000;
    attempt->moves = calloc(attempt->move_count, sizeof *attempt->moves);
    for (size_t i = 0; i < attempt->move_count; i++)
        attempt->moves[i] = strdup(long_move);
    assert_false(progress_save(place->folder, &progress, &err));
    assert_non_null(strstr(err.text, "larger than the"));
    assert_holds(place->path, &sample);
    free(move);
    progress_destroy(&progress);
    text_destroy(&sample);
}

static void a_file_where_a_folder_should_be_is_told(void **state)
{
    struct place *place = *state;
    struct progress progress;
    struct err err = {0};
    char inside[128];
    snprintf(inside, sizeof inside, "%s/f", place->folder);
    assert_true(file_write(inside, "x", 1, NULL));
    assert_false(progress_load(inside, "sam", &progress, &err));
    assert_int_equal(err.kind, ERR_SYSTEM);
    assert_non_null(strstr(err.text, "/f/hands: Not a directory"));
    assert_true(progress_init(&progress, "sam", "Sam", NULL));
    assert_false(progress_save(inside, &progress, &err));
    assert_non_null(strstr(err.text, "cannot make the folder"));
    assert_false(progress_save("/proc/understudy", &progress, &err));
    assert_non_null(strstr(err.text, "cannot make the folder /proc/understudy"));
    progress_destroy(&progress);
}

#define IN_A_PLACE(test) cmocka_unit_test_setup_teardown(test, make_place, remove_place)

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_progress_is_read_field_by_field),
        cmocka_unit_test(what_is_read_is_written_byte_for_byte),
        cmocka_unit_test(a_file_of_version_1_is_read_and_becomes_one_of_version_2),
        cmocka_unit_test(what_is_wrong_is_refused_with_its_place),
        cmocka_unit_test(fields_that_are_not_known_are_written_back_byte_for_byte),
        cmocka_unit_test(fields_that_are_not_known_go_behind_the_known_on_one_line),
        cmocka_unit_test(fields_of_version_1_that_are_not_known_are_kept),
        cmocka_unit_test(too_many_or_too_large_fields_that_are_not_known_are_refused),
        cmocka_unit_test(a_file_of_version_1_has_room_for_what_is_new),
        cmocka_unit_test(a_passed_attempt_has_no_critical_error),
        cmocka_unit_test(damaged_files_do_no_harm),
        cmocka_unit_test(every_beginning_of_a_file_is_refused),
        IN_A_PLACE(what_is_saved_is_loaded),
        IN_A_PLACE(no_file_is_an_empty_progress),
        IN_A_PLACE(only_ids_reach_the_file_system),
        IN_A_PLACE(a_refused_file_is_left_alone_and_cannot_be_saved_over),
        IN_A_PLACE(the_file_of_another_is_refused),
        IN_A_PLACE(what_would_be_refused_is_not_written),
        IN_A_PLACE(a_progress_that_outgrew_the_limit_is_not_written),
        IN_A_PLACE(a_file_where_a_folder_should_be_is_told),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
