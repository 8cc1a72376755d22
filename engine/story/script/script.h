/* script.h: runs one untrusted Lua file in the sandbox and returns what it
 * declared, as a tree of plain C data. What the words mean is not known here:
 * the layer above hands in the list of words and reads the tree.
 *
 * A word is a function of the author's:
 *     scene "on-hold" { … }     NAMED: a string, then (optionally) one table
 *     decide { … }              PLAIN: one table
 *     meter(40)                 VALUE: scalars, or one table of them
 *     person "Dana Reyes" {…}   SPEAKER: as NAMED, and the result speaks:
 *     dana "…"  dana:furious "…"   each makes a node of the word that stands at
 *                                  SCRIPT_LINE, which takes a table as NAMED does
 *     narrator "…"              VOICE: a speaker that is there from the start
 * In a table, string keys become fields (sorted by key) and the array part
 * becomes items, in order; nil holes in it are an error, told with the line. */
#ifndef STORY_SCRIPT_SCRIPT_H
#define STORY_SCRIPT_SCRIPT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/err.h"
#include "base/memory.h"
#include "base/problem.h"

enum script_form { SCRIPT_NAMED, SCRIPT_PLAIN, SCRIPT_VALUE, SCRIPT_SPEAKER, SCRIPT_VOICE };

struct script_word {
    const char *name;
    enum script_form form;
};

enum script_kind {
    SCRIPT_TEXT,
    SCRIPT_NUMBER,  /* `number`; `integer` too when it is_integer */
    SCRIPT_BOOLEAN,
    SCRIPT_NODE,    /* made by a word */
    SCRIPT_TABLE,   /* a plain table: node with word NULL */
    SCRIPT_OTHER    /* a function, say; only type_name is set */
};

struct script_value {
    enum script_kind kind;
    const char *type_name; /* Lua's, for messages: "string", "function", … */
    const char *text;      /* UTF-8, checked, without NUL */
    double number;
    int64_t integer;
    bool is_integer, boolean;
    struct script_node *node;
};

struct script_field {
    const char *key;
    struct script_value value;
};

struct script_node {
    const struct script_word *word; /* NULL for a plain table and for a line */
    bool is_line;                   /* made by a speaker; name is what is said */
    const char *name;               /* the string in front; NULL if none */
    int line;                       /* where its word stands, from 1 */
    bool has_body;                  /* a table followed */
    struct script_field *fields;
    size_t field_count;
    struct script_value *items;
    size_t item_count;
    const struct script_node *speaker; /* of a line: a SPEAKER or VOICE node */
    const char *mood;                  /* of a line: after the colon; NULL if none */
    struct script_node *next;          /* the one declared after it */
};

/* Ceilings for one file or one expression. All are well above real work. */
struct script_limits {
    size_t memory;  /* bytes of Lua's own memory */
    long steps;     /* virtual machine instructions */
};
struct script_limits script_limits_default(void); /* 32 MiB, 10 million steps */

struct script_tree {
    struct arena arena;              /* owned: everything below lives in it */
    struct script_value result;      /* what the file returned; node NULL after an error */
    const struct script_node *first; /* every node, in order of declaration */
};

/* Runs `source` (text only) with `words` as its globals beside the safe library.
 * A mistake of the file (syntax, a raised error, a limit, a wrong argument) goes
 * to `problems` with its line; `file` names it there and must outlive them.
 * Returns false with err only when our own memory ran out. The tree is to be
 * destroyed after true in every case. */
bool script_read(const char *file, const char *source, size_t length,
                 const struct script_word *words, size_t word_count,
                 const struct script_limits *limits, struct script_tree *tree,
                 struct problems *problems, struct err *err);
void script_tree_destroy(struct script_tree *tree);

/* The field with that key, or NULL. */
const struct script_value *script_field(const struct script_node *node, const char *key);

#endif
