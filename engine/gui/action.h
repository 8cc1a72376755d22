/* action.h: what a person can do in the window: a target on the screen carries
 * one, and a key or a click performs it. The whole list of what the window does. */
#ifndef GUI_ACTION_H
#define GUI_ACTION_H

#include <stdbool.h>

struct app;

enum action_kind {
    ACTION_NONE,
    ACTION_PRACTISE, /* the catalogue's scenario `index` */
    ACTION_ASSESS,
    ACTION_RESUME,
    ACTION_CONTINUE,   /* the next line; closes what covers the talk */
    ACTION_REPLY,      /* the view's reply at place `index` */
    ACTION_TOGGLE,     /* the view's item at place `index` */
    ACTION_ASSIGN,     /* the view's item `index` into group `value` */
    ACTION_NEXT_GROUP, /* the view's item `index` into the group after the one it is in */
    ACTION_CONFIRM,    /* what was picked or sorted */
    ACTION_TAKE_BACK,
    ACTION_HINT,        /* names a behaviour that would help here */
    ACTION_BRIEFING,    /* shows it again */
    ACTION_DOCUMENTS,   /* shows them, or puts them away */
    ACTION_DOCUMENT,    /* the scenario's document `index` */
    ACTION_PAUSE,       /* covers the talk until CONTINUE */
    ACTION_TO_LATEST,   /* scrolls to the end */
    ACTION_LEAVE,       /* to the course; everything is saved */
    ACTION_AGAIN,       /* the scenario of the run in hand, in the same mode */
    ACTION_BRANCH,      /* practises from the decision `index` of the run that is over */
    ACTION_GO_TO,       /* that decision in the debrief */
    ACTION_FOLD,        /* it, or unfolds it; below 0: all of them */
    ACTION_LESSON,      /* shows the page of the lesson `index`, or puts it away */
    ACTION_DISMISS,     /* the message at the top */
    ACTION_SETTINGS,    /* opens them */
    ACTION_BACK,        /* from the settings to where one was */
    ACTION_SET,         /* the setting `index` to `value` */
    ACTION_COPY_FOLDER, /* where the progress is kept: its path to the clipboard */
    ACTION_OPEN_FOLDER,
    ACTION_KEEP_FOLDER, /* every time (index 1), or the usual one again (0) */
    ACTION_CLOSE,       /* the window */
    ACTION_RESCUE,      /* opens the choice of another place to save in */
    ACTION_RESCUE_TAKE, /* the place `index`; below 0: the one that was typed */
    ACTION_RESCUE_TRY,  /* once more where it belongs */
    ACTION_RESCUE_LOOK, /* for places, again */
    ACTION_RESCUE_BACK,
    ACTION_RESCUE_GIVE_UP, /* closes the window without what is not saved */
    ACTION_PROFILES,       /* "Who are you?" */
    ACTION_PERSON,         /* the roster's `index` is who sits here */
    ACTION_PERSON_NEW,
    ACTION_PERSON_ADD,
    ACTION_PERSON_CANCEL,
    ACTION_ENTRY, /* typing goes into the entry `index` */
    ACTION_SIGN,  /* of the avatar of somebody new */
    ACTION_COLOR,
    ACTION_PROGRESS,    /* "My progress" */
    ACTION_LOOK,        /* at the attempt `index` of it, which was finished */
    ACTION_OLDER,       /* lists more of these */
    ACTION_CERTIFICATE, /* of the lesson `index`: saved */
    ACTION_CERTIFICATE_OPEN,
    ACTION_TEAM,         /* "The team" */
    ACTION_TEAM_READ,    /* its folder, again */
    ACTION_TEAM_STOP,    /* reading it */
    ACTION_TEAM_FILTER,  /* the team `index`; below 0: everybody */
    ACTION_TEAM_SORT,    /* by the column `index`; again: the other way */
    ACTION_TEAM_OVERDUE, /* only those for whom a lesson is overdue, or all again */
    ACTION_TEAM_PAGE,    /* `index` of the people */
    ACTION_TEAM_PERSON,  /* the details of the person `index` */
    ACTION_TEAM_BACK,    /* from these to the team, from the team to "Who are you?" */
    ACTION_TEAM_WRITE,   /* the report, as a page */
    ACTION_TEAM_OPEN,    /* that page */
    ACTION_COUNT
};

struct action {
    enum action_kind kind;
    int index, value;
};

static inline bool action_same(struct action a, struct action b)
{
    return a.kind == b.kind && a.index == b.index && a.value == b.value;
}

/* Its index must be one of what it speaks of: a target's always is. */
void action_do(struct app *app, struct action action);

#endif
