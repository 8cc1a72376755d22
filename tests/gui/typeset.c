/* typeset.c: what is measured is what is painted, in every script that has a font. */
#include "gui/typeset.h"

#include <limits.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

static const char *const texts[] = {"plain", "“Łódź”, Αθήνα and Київ", "سلمى حداد",
                                    "Salma (سلمى) waits for 4711", "החבילה (2 ק״ג) יצאה ב־12:30"};

static void what_is_measured_is_painted(void **state)
{
    (void)state;
    struct theme theme;
    struct typefaces typefaces;
    struct err err = {0};
    assert_true(theme_load(SOURCE_DIR "/assets/themes/light.json", &theme, &err));
    assert_true(typefaces_init(&typefaces, &theme, SOURCE_DIR "/assets/fonts", &err));
    for (int font = 0; font < FONT_COUNT; font++) {
        typefaces_close(&typefaces);
        assert_true(typefaces_choose(&typefaces, (enum font)font, &err));
        for (size_t i = 0; i < sizeof texts / sizeof texts[0]; i++) {
            size_t length = strlen(texts[i]);
            struct typeset_fit fit = typeset_fit(&typefaces, TYPE_BODY, texts[i], length, INT_MAX);
            SDL_Surface *surface = typeset_draw(&typefaces, TYPE_BODY, texts[i], (struct color){0});
            assert_non_null(surface);
            assert_int_equal(fit.taken, surface->w);
            SDL_FreeSurface(surface);
            fit = typeset_fit(&typefaces, TYPE_BODY, texts[i], length, fit.taken / 2);
            assert_true(fit.bytes > 0 && fit.bytes < length);
        }
    }
    typefaces_destroy(&typefaces);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(what_is_measured_is_painted)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
