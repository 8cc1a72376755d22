/* choices.c: one warm sentence a setting. */
#include "gui/choices.h"

#include <stdlib.h>

const struct choice_card *choices_cards(size_t *count)
{
    static const struct choice_card cards[] = {
        {"Reading",
         {{SETTING_TEXT_SIZE,
           "Text size",
           "Everything grows with it. On every screen, Ctrl with + or - does the same, and Ctrl "
           "with 0 goes back.",
           {{"100 %", 100}, {"125 %", 125}, {"150 %", 150}, {"175 %", 175}, {"200 %", 200}}},
          {SETTING_THEME,
           "Colours",
           "Choose what is kind to your eyes.",
           {{"Light", THEME_LIGHT}, {"Dark", THEME_DARK}, {"High contrast", THEME_CONTRAST}}},
          {SETTING_FONT,
           "Letters",
           "Two kinds of letters were made to be told apart more easily.",
           {{"Standard", FONT_STANDARD},
            {"Easy to read", FONT_READABLE},
            {"For dyslexia", FONT_DYSLEXIA}}},
          {SETTING_TEXT_SPEED,
           "Text speed",
           "How fast a line appears while somebody speaks.",
           {{"At once", SPEED_AT_ONCE},
            {"Fast", SPEED_FAST},
            {"Steady", SPEED_STEADY},
            {"Slow", SPEED_SLOW}}}}},
        {"Motion and time",
         {{SETTING_REDUCED_MOTION,
           "Motion",
           "People blink and breathe a little; or everything stays still.",
           {{"Gentle", 0}, {"Nothing moves", 1}}},
          {SETTING_TIMERS,
           "Time to answer",
           "A few decisions have a time limit. Take the time that you need: it costs no points.",
           {{"As written", TIMERS_AS_WRITTEN},
            {"Twice the time", TIMERS_DOUBLE},
            {"Three times", TIMERS_TRIPLE},
            {"Ten times", TIMERS_TENFOLD},
            {"No limit", TIMERS_OFF}}}}},
        {"Sound and speech",
         {{SETTING_SOUND,
           "Sound",
           "Quiet sounds of the place where you are, and of the program.",
           {{"Off", 0}, {"Soft", 30}, {"Medium", 60}, {"Full", 100}}},
          {SETTING_CAPTIONS,
           "Captions",
           "Sounds are told in words as well.",
           {{"On", 1}, {"Off", 0}}},
          {SETTING_SPEECH,
           "Reading aloud",
           "A voice reads what comes up on the screen, where this computer has one. F2 turns it "
           "on and off anywhere.",
           {{"Off", 0}, {"On", 1}}}}},
    };
    *count = sizeof cards / sizeof cards[0];
    return cards;
}

const struct choice *choices_nearest(const struct choice_row *row, int value)
{
    const struct choice *nearest = row->choices;
    for (const struct choice *choice = row->choices; choice->label != NULL; choice++)
        if (abs(choice->value - value) < abs(nearest->value - value))
            nearest = choice;
    return nearest;
}
