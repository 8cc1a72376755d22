/* app.h: the window without the window: which screen is shown, what the person has
 * set on it, and what each action does. It knows no SDL: actions come in as data,
 * a frame comes out, and the clock is a field that the caller sets. */
#ifndef GUI_APP_H
#define GUI_APP_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/err.h"
#include "base/file.h"
#include "base/text.h"
#include "check/retelling.h"
#include "check/tutor.h"
#include "gui/action.h"
#include "gui/frame.h"
#include "gui/motion.h"
#include "gui/rescue.h"
#include "gui/scroll.h"
#include "gui/sounds.h"
#include "gui/team.h"
#include "gui/who.h"
#include "play/view.h"
#include "store/catalogue.h"
#include "store/history.h"
#include "store/settings.h"
#include "store/syllabus.h"
#include "store/training.h"

/* What lies over the talk and covers it, so that a clock can stand still meanwhile. */
enum sheet { SHEET_NONE, SHEET_BRIEFING, SHEET_DOCUMENTS, SHEET_EDITED, SHEET_PAUSE, SHEET_COUNT };

/* Whom one sees, and how they look; person NULL: nobody. */
struct sight {
    const struct person *person; /* the scenario's */
    enum mood mood;
};

enum screen {
    SCREEN_PROFILES,
    SCREEN_COURSE,
    SCREEN_CONVERSATION,
    SCREEN_DEBRIEF,
    SCREEN_SETTINGS,
    SCREEN_PROGRESS,
    SCREEN_TEAM,
    SCREEN_RESCUE
};

/* Where one was before: see aside.h. */
struct aside {
    enum screen screen;
    struct scroll scroll;
    struct action focus;
};

struct app {
    struct training *training; /* borrowed */
    const struct theme *theme; /* borrowed */
    uint64_t (*seed)(void);
    int64_t now;           /* seconds since 1970: set by the caller before each call */
    uint64_t milliseconds; /* of a clock that only goes forward: likewise */

    struct settings settings;       /* in effect: read for every frame */
    struct settings kept;           /* as in the file: without what was asked for this once */
    const char *settings_file;      /* borrowed; NULL: they are not kept */
    struct aside behind;            /* what the settings were opened from */
    bool copied;                    /* the path of the data, since it was shown */
    bool (*copy)(const char *text); /* to the clipboard; NULL: there is none */
    bool (*open_folder)(const char *path); /* in the desktop's way; NULL: there is none */

    enum screen screen;
    bool closing;
    bool changed;      /* the next frame will differ */
    struct err notice; /* said at the top until dismissed; kind ERR_NONE: nothing */

    struct who who;          /* for SCREEN_PROFILES */
    bool attended;           /* somebody sits here who was named or chose themselves */
    struct history history;  /* for SCREEN_PROGRESS: made when it is shown */
    size_t older;            /* how often more of the attempts were asked for */
    int looked_from;         /* how far down the list was when one of them was opened, */
    struct action looked_at; /* by this */
    char award[1024];        /* the certificate that was saved last; "": none */
    size_t award_lesson;
    struct team team;                          /* for SCREEN_TEAM */
    struct rescue rescue;                      /* for SCREEN_RESCUE, */
    struct aside rescued;                      /* and what that was opened from */
    void (*places)(struct file_names *places); /* where one could save; NULL: none is known */
    const char *documents, *fonts, *assets;    /* borrowed: folders; documents may be NULL */
    struct catalogue catalogue;
    struct syllabus syllabus; /* of the course and the trainee; brought up to date by the screens */
    struct retelling retelling; /* of the run in hand */
    struct tutor tutor;
    struct review review;     /* of the run in hand when it is over; otherwise of nothing */
    int reading;              /* the lesson whose page is shown, from 1; 0: none */
    uint64_t folded;          /* the decisions of the debrief, by place */
    int asked_for;            /* the decision of the debrief to scroll to; -1: none */
    struct view view;         /* of the run in hand */
    uint16_t hint;            /* a behaviour, or NONE, when */
    bool hinted;              /* a hint is shown for the decision at hand */
    enum sheet sheet, under;  /* what covers the talk, and what that covers in turn */
    int offsets[SHEET_COUNT]; /* how far down each was when it was covered */
    size_t document;          /* of the scenario's: the one that DOCUMENTS shows */
    size_t shown;             /* of what was told: what comes after it appears */
    struct sight sight, before;
    struct motion motion;
    struct sounding sounding; /* with the picture that was built last */
    uint32_t picked;          /* PICK: by place as written */
    uint8_t groups[OPEN_MAX]; /* SORT: by place as written; GROUP_MAX: not yet */
    uint64_t deadline;        /* of a timed decision, by the person's (perhaps slowed)
                                 clock; 0: none runs */
    uint64_t due;             /* when the next picture is wanted; 0: when something happens */

    struct action focus;   /* of the keyboard; NONE: the frame's lead */
    bool keyboard;         /* the last input was a key: the focus is shown */
    struct action pressed; /* what the button went down on */
    int pointer_x, pointer_y;
    int pressed_x, pressed_y; /* where it went down */
    bool carrying;            /* what it went down on is dragged along: an item of a sort */
    bool panning;             /* a finger moves the scrolled part */
    bool dragging;            /* the scroll bar; dragged_at: how far down its thumb it is held */
    int dragged_at;
    struct scroll scroll; /* of the screen */
};

bool app_init(struct app *app, struct training *training, const struct theme *theme,
              uint64_t (*seed)(void), struct err *err);
void app_destroy(struct app *app);

/* Shows the run in hand: the conversation, or its debrief when it is over. */
void app_show_run(struct app *app);

/* Fills the frame (begun by the caller) with the screen. */
void app_build(struct app *app, struct frame *frame);

/* Does a move and shows what came of it; what hinders goes to `notice`. */
void app_apply(struct app *app, const struct move *move);

/* Covers the talk, or uncovers what was covered, which is found as it was left. */
void app_cover(struct app *app, enum sheet sheet);
void app_uncover(struct app *app);

/* Lets go of all that is shown of the run in hand. */
void app_forget(struct app *app);

/* Makes anew what is shown of the run in hand. */
void app_refresh(struct app *app);

void app_show(struct app *app, enum screen screen);

/* Tries again to save what is unsaved; true when nothing is. */
bool app_save(struct app *app);

/* After saving attempts may stand in other places: what points at them is made anew. */
void app_saved(struct app *app);

/* Work for when nothing else is to be done: the time limit, and reading ahead.
 * Returns the milliseconds until it wants to be called again; -1: when there was
 * an input. */
int app_idle(struct app *app);

/* The target that Enter presses: what was focused, or else the frame's lead; or NULL. */
const struct target *app_focus(const struct app *app, const struct frame *frame);

/* Where typing goes, or NULL. */
struct entry *app_entry(struct app *app);

/* Nothing more will come to the screen by itself, but for a running time limit. */
bool app_is_complete(const struct app *app);

#endif
