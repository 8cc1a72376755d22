/* progress.c: what is written is read the same, and nothing wrong is taken in. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "base/random.h"
#include "specimen.h"
#include "store/progress_decode.h"
#include "store/progress_encode.h"

static void a_progress_is_read_field_by_field(void **state)
{
    (void)state;
    struct text sample = specimen_sample();
    struct progress progress = specimen_decode(text_string(&sample));
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
    struct text sample = specimen_sample(), again;
    struct progress progress = specimen_decode(text_string(&sample));
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
    struct text first = specimen_read("version-1.json"), sample = specimen_sample(), again;
    text_init(&again);
    struct progress progress = specimen_decode(text_string(&first));
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

static const struct specimen_edit wrongs[] = {
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
    struct text sample = specimen_sample(), edited;
    text_init(&edited);
    for (size_t i = 0; i < sizeof wrongs / sizeof *wrongs; i++) {
        struct progress progress;
        struct err err = {0};
        specimen_edit(&sample, &wrongs[i], &edited);
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

static void a_passed_attempt_has_no_critical_error(void **state)
{
    (void)state;
    static const struct specimen_edit add = {
        "\"critical_errors\": []",
        "\"critical_errors\": [{\"decision\": \"a\", \"reply\": \"b\", "
        "\"behaviour\": \"insult\"}]",
        "passed: must be false: there is a critical error"};
    struct text sample = specimen_sample(), edited;
    struct progress progress;
    struct err err = {0};
    text_init(&edited);
    specimen_edit(&sample, &add, &edited);
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
    struct text sample = specimen_read("others.json"), again;
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
    struct text sample = specimen_sample();
    for (size_t length = 0; length + 2 < sample.length; length++) {
        struct progress progress;
        if (progress_decode(sample.at, length, &progress, NULL))
            fail_msg("%zu bytes were taken", length);
    }
    text_destroy(&sample);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_progress_is_read_field_by_field),
        cmocka_unit_test(what_is_read_is_written_byte_for_byte),
        cmocka_unit_test(a_file_of_version_1_is_read_and_becomes_one_of_version_2),
        cmocka_unit_test(what_is_wrong_is_refused_with_its_place),
        cmocka_unit_test(a_passed_attempt_has_no_critical_error),
        cmocka_unit_test(damaged_files_do_no_harm),
        cmocka_unit_test(every_beginning_of_a_file_is_refused),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
