/* script.h: runs one untrusted Lua file in the sandbox and returns what it
 * declared, as a tree of plain C data. What the words mean is not known here:
 * the layer above hands in the list of words and reads the tree.
 *
 * A word is a function of the author's:
 *     scene "on-hold" { … }     NAMED: a string, then (optionally) one table
 *     decide { … }              PLAIN: one table
 *     meter(40)                 VALUE: scalars, or one table of them
 *     person "Dana Reyes" {…}   SPEAKER: as NAMED, and the result speaks:
 *     dana "…"  dana:furious "…"   each makes a line, a node without a word,
 *                                  which takes a table as NAMED does
 *     narrator "…"              VOICE: a speaker that is there from the start
 * In a table, string keys become fields (sorted by key) and the array part
 * becomes items, in order; nil holes in it are an error, told with the line.
 *
 * It is a true tree: a node stands in one place at most and never within itself.
 * Nodes and tables nest at most 64 deep. Where a file can go on after a mistake
 * it does, so that all of them are told at once; `told` marks what came of one. */
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
    SCRIPT_NUMBER, /* `number`; `integer` too when it is_integer */
    SCRIPT_BOOLEAN,
    SCRIPT_NODE,  /* made by a word */
    SCRIPT_TABLE, /* a plain table: node with word NULL */
    SCRIPT_OTHER  /* a function, say; only type_name is set */
};

struct script_value {
    enum script_kind kind;
    const char *type_name; /* for messages: "text", "number", "reply", "line", "function", … */
    const char *text;      /* UTF-8, checked, without NUL */
    double number;
    int64_t integer;
    bool is_integer, boolean;
    bool told; /* a mistake that is among the problems already: say no more of it */
    struct script_node *node;
};

struct script_field {
    const char *key;
    struct script_value value;
};

struct script_node {
    const struct script_word *word; /* NULL for a plain table and for a line */
    bool is_line;                   /* made by a speaker; name is what is said */
    bool told;                      /* called wrongly: its name ("") or body may be lacking */
    const char *name;               /* the string in front; NULL when the form has none */
    int line;                       /* where its word stands, from 1; 0 for a VOICE */
    bool has_body;                  /* a table followed */
    struct script_field *fields;
    size_t field_count;
    struct script_value *items; /* of a VALUE: its arguments */
    size_t item_count;
    const struct script_node *speaker; /* of a line: a SPEAKER or VOICE node */
    const char *mood;                  /* of a line: after the colon; NULL if none */
    struct script_node *next;          /* the one declared after it */
};

/* Ceilings for one file, or for one run of an expression (evaluator.h). All are
 * well above real work. A step is an instruction of Lua's virtual machine; what
 * takes longer than one (sorting, joining, allocating, walking over large values)
 * counts as many, so that the limit bounds time too. */
struct script_limits {
    size_t memory; /* bytes of Lua's own memory, and as many again of the tree's */
    long steps;
};
struct script_limits script_limits_default(void); /* 32 MiB, 1 million steps */

enum {
    SCRIPT_SOURCE_MAX = 512 * 1024, /* bytes of one file */
    SCRIPT_TEXT_MAX = 32 * 1024,    /* bytes of one text */
    SCRIPT_NESTING_MAX = 64         /* nodes and tables within one another */
};

struct script_tree {
    struct arena arena;              /* owned: everything below lives in it */
    struct script_value result;      /* what the file returned; told and OTHER after a stop */
    const struct script_node *first; /* every node of a word and every line, in order of
                                        declaration: NAMED before what is in its table,
                                        PLAIN and VALUE after */
};

/* Runs `source` (text only) with `words` as its globals beside the safe library.
 * A mistake of the file (syntax, a raised error, a limit, a wrong argument) goes
 * to `problems` with its line; `file` names it there and must outlive them, the
 * words must outlive the tree. The process keeps the C locale's numbers and order
 * of characters (LC_NUMERIC, LC_COLLATE), for Lua asks it. Returns false with err
 * only when our own memory ran out, and then leaves no tree; after true it is to
 * be destroyed. */
bool script_read(const char *file, const char *source, size_t length,
                 const struct script_word *words, size_t word_count,
                 const struct script_limits *limits, struct script_tree *tree,
                 struct problems *problems, struct err *err);
void script_tree_destroy(struct script_tree *tree);

/* The field with that key, or NULL. */
const struct script_value *script_field(const struct script_node *node, const char *key);

/* The safe library's documentation: the entry `index`, from 0; false behind the last. */
bool script_help(size_t index, const char **usage, const char **meaning);

#endif
