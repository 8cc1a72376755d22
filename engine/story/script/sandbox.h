/* sandbox.h: one Lua state that cannot hurt: memory, steps and text sizes are
 * capped, and there is one way in. Internal to the layer.
 *
 * Two failures are kept apart: the script went over a limit (a mistake of the
 * file), and the machine had no memory (ours, SANDBOX_BROKEN). */
#ifndef STORY_SCRIPT_SANDBOX_H
#define STORY_SCRIPT_SANDBOX_H

#include <stdbool.h>
#include <stddef.h>

#include <lua.h>

#include "base/err.h"
#include "story/script/script.h"

enum sandbox_end {
    SANDBOX_DONE,
    SANDBOX_SYNTAX, /* not Lua: message, line */
    SANDBOX_RAISED, /* an error: message, line */
    SANDBOX_STEPS,
    SANDBOX_MEMORY,
    SANDBOX_LONG_TEXT, /* one text over SCRIPT_TEXT_MAX */
    SANDBOX_DEEP,      /* calls, tables or brackets nest too deep */
    SANDBOX_TOLD,      /* stopped after too many mistakes, all told */
    SANDBOX_BROKEN     /* our own memory ran out */
};

struct sandbox {
    lua_State *lua;              /* owned */
    void *owner;                 /* for the functions registered in it; theirs */
    struct script_limits limits; /* the memory is counted from `base` */
    size_t base, used;           /* bytes of Lua's */
    long long steps_left;
    size_t longest, largest; /* text and other block since the entry: see weight() */
    bool loading;
    enum sandbox_end stopped; /* why a run was ended; DONE: it was not */
    enum sandbox_end refusal; /* why memory was last refused */
    int line;                 /* of the failure, 0 when unknown */
    char message[256];        /* of SYNTAX and RAISED, UTF-8, without file and line */
};

/* The sandbox must stay where it is: its Lua state points to it. */
bool sandbox_init(struct sandbox *sandbox, const struct script_limits *limits, void *owner,
                  struct err *err);
void sandbox_destroy(struct sandbox *sandbox);

/* Runs function(argument as a light userdata) protected, with fresh limits; the
 * stack is as before afterwards. The only way in. */
enum sandbox_end sandbox_enter(struct sandbox *sandbox, lua_CFunction function, void *argument);

/* From here on memory is counted: what is there is the product's own. */
void sandbox_set_base(struct sandbox *sandbox);

/* The rest is for functions that run inside sandbox_enter. */

struct sandbox *sandbox_of(lua_State *lua);

/* Compiles text pieces to a function on the stack, or raises. */
struct sandbox_piece {
    const char *at;
    size_t length;
};
void sandbox_load(lua_State *lua, const struct sandbox_piece *pieces, size_t count);

/* Counts work that Lua does not see as steps; raises when there are none left. */
void sandbox_charge(lua_State *lua, size_t steps);

/* Ends the run: no script code runs again before the next entry. */
_Noreturn void sandbox_stop(lua_State *lua, enum sandbox_end why);

/* The line of the innermost Lua function that is running; 0 when there is none. */
int sandbox_line(lua_State *lua);

#endif
