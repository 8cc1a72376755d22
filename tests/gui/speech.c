/* speech.c: who says words aloud is never waited for, and says only the newest. */
#include "gui/speech.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <SDL.h>
#include <cmocka.h>

/* What a slow voice said, and when it may go on. */
struct script {
    SDL_sem *begun, *go_on; /* a word was begun; it may be ended */
    SDL_atomic_t closed, failed;
    char said[256];
};

static void *open_voice(void *self, struct err *err)
{
    (void)err;
    return self;
}

static void *open_nothing(void *self, struct err *err)
{
    (void)self;
    err_set(err, ERR_SYSTEM, "nobody is there");
    return NULL;
}

static void say(void *self, const char *words)
{
    struct script *script = self;
    strncat(script->said, words, sizeof script->said - strlen(script->said) - 2);
    strcat(script->said, "|");
    SDL_SemPost(script->begun);
    SDL_SemWait(script->go_on);
}

static void close_voice(void *self)
{
    SDL_AtomicSet(&((struct script *)self)->closed, 1);
}

static void note_failure(void *self)
{
    struct script *script = self;
    SDL_AtomicSet(&script->failed, 1);
    SDL_SemPost(script->begun);
}

static int begin(void **state)
{
    struct script *script = calloc(1, sizeof *script);
    assert_non_null(script);
    script->begun = SDL_CreateSemaphore(0);
    script->go_on = SDL_CreateSemaphore(0);
    *state = script;
    return 0;
}

static int end(void **state)
{
    struct script *script = *state;
    SDL_DestroySemaphore(script->begun);
    SDL_DestroySemaphore(script->go_on);
    free(script);
    return 0;
}

static void only_the_newest_words_are_said(void **state)
{
    struct script *script = *state;
    struct speech_voice slow = {open_voice, say, close_voice, script};
    struct speech *speech = speech_start(&slow, note_failure, script);
    assert_non_null(speech);
    speech_say(speech, "one");
    SDL_SemWait(script->begun);
    speech_say(speech, "two");
    speech_say(speech, "three");
    SDL_SemPost(script->go_on);
    SDL_SemWait(script->begun);
    SDL_SemPost(script->go_on);
    speech_stop(speech);
    assert_string_equal(script->said, "one|three|");
    assert_int_equal(SDL_AtomicGet(&script->closed), 1);
    assert_int_equal(SDL_AtomicGet(&script->failed), 0);
}

static void a_voice_is_opened_only_for_words(void **state)
{
    struct script *script = *state;
    struct speech_voice none = {open_nothing, say, close_voice, NULL};
    struct speech *speech = speech_start(&none, note_failure, script);
    assert_non_null(speech);
    speech_stop(speech);
    assert_int_equal(SDL_AtomicGet(&script->failed), 0);
}

static void a_voice_that_is_missing_is_told_once(void **state)
{
    struct script *script = *state;
    struct speech_voice none = {open_nothing, say, close_voice, NULL};
    struct err err = {0};
    struct speech *speech = speech_start(&none, note_failure, script);
    assert_non_null(speech);
    assert_false(speech_failure(speech, &err));
    speech_say(speech, "one");
    SDL_SemWait(script->begun);
    assert_true(speech_failure(speech, &err));
    assert_string_equal(err.text, "nobody is there");
    speech_say(speech, "two");
    speech_stop(speech);
    assert_int_equal(SDL_SemValue(script->begun), 0);
    assert_string_equal(script->said, "");
}

static void a_voice_that_hangs_does_not_hold_up_the_end(void **state)
{
    struct script *script = *state;
    struct speech_voice slow = {open_voice, say, close_voice, script};
    struct speech *speech = speech_start(&slow, note_failure, script);
    assert_non_null(speech);
    speech_say(speech, "one");
    SDL_SemWait(script->begun);
    Uint64 before = SDL_GetTicks64();
    speech_stop(speech);
    assert_true(SDL_GetTicks64() - before < 5000);
    assert_int_equal(SDL_AtomicGet(&script->closed), 0);
    SDL_SemPost(script->go_on);
    while (SDL_AtomicGet(&script->closed) == 0)
        SDL_Delay(1);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(only_the_newest_words_are_said, begin, end),
        cmocka_unit_test_setup_teardown(a_voice_is_opened_only_for_words, begin, end),
        cmocka_unit_test_setup_teardown(a_voice_that_hangs_does_not_hold_up_the_end, begin, end),
        cmocka_unit_test_setup_teardown(a_voice_that_is_missing_is_told_once, begin, end),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
