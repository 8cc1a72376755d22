/* command_import.c: `understudy import`: what was done in another data folder comes here. */
#include <stdio.h>

#include "cli/arguments.h"
#include "cli/command.h"
#include "cli/preferences.h"
#include "store/gather.h"
#include "store/rules.h"

struct import {
    size_t attempts, people; /* that came */
    enum err_kind worst;     /* of what was left out */
};

static void left_out(void *self, const struct err *why)
{
    struct import *import = self;
    fprintf(stderr, "understudy: %s\n", why->text);
    if (why->kind > import->worst)
        import->worst = why->kind;
}

static const char *plural(size_t count)
{
    return count == 1 ? "" : "s";
}

static void print(const char *id, const struct gathered *gathered)
{
    const struct merged *merged = &gathered->merged;
    printf("%s: %s%zu attempt%s came", id, gathered->added ? "is new here; " : "", merged->added,
           plural(merged->added));
    if (merged->furthered > 0)
        printf(", %zu that went on %s brought up to where %s now", merged->furthered,
               merged->furthered == 1 ? "was" : "were",
               merged->furthered == 1 ? "it stands" : "they stand");
    if (merged->known > 0)
        printf(", %zu %s here already", merged->known, merged->known == 1 ? "was" : "were");
    printf("\n");
}

static void bring(const struct gather *gather, const char *id, struct import *import)
{
    struct gathered gathered;
    if (!gather_person(gather, id, &gathered))
        return;
    size_t came = gathered.merged.added + gathered.merged.furthered;
    import->attempts += came;
    import->people += came > 0 || gathered.added;
    print(id, &gathered);
}

static bool bring_all(const char *from, const char *folder, struct err *err)
{
    struct import import = {0};
    struct gather gather = {from, folder, &import, left_out};
    struct file_names ids;
    struct rules rules;
    if (!gather_people(from, &ids, err))
        return false;
    bool ok = rules_read(folder, &rules, err) && rules_apply(&rules, folder, err);
    for (size_t i = 0; ok && i < ids.count; i++)
        bring(&gather, ids.at[i], &import);
    file_names_destroy(&ids);
    if (!ok)
        return false;
    printf("%zu attempt%s of %zu %s came to %s.\n", import.attempts, plural(import.attempts),
           import.people, import.people == 1 ? "person" : "people", folder);
    return import.worst == ERR_NONE || err_set(err, import.worst, "%s", ""); /* was told */
}

static bool run(struct arguments *arguments, struct err *err)
{
    static const struct argument own[] = {{NULL, 0, false}};
    struct preferences preferences;
    if (!arguments_read(arguments, own, NULL, NULL, false, err))
        return false;
    if (arguments->help)
        return true;
    if (!arguments_operands(arguments, 1, 2, "the data folder to bring in", err))
        return false;
    if (arguments->operand_count == 2)
        return bring_all(arguments->operands[0], arguments->operands[1], err);
    if (!preferences_read(&preferences, &arguments->options, err))
        return false;
    const char *folder = preferences_data(&preferences, err);
    bool ok = folder != NULL && bring_all(arguments->operands[0], folder, err);
    preferences_destroy(&preferences);
    return ok;
}

const struct command *command_import(void)
{
    static const struct command command = {
        .name = "import",
        .usage = "Usage: understudy import [OPTION…] FROM [DIR]\n"
                 "\n"
                 "Brings the attempts of everybody in the data folder FROM into the data folder\n"
                 "DIR (yours, if none is named): what was saved elsewhere while DIR could not be\n"
                 "written, or what was done on another computer. Says what came of whom.\n"
                 "\n"
                 "FROM is only read. An attempt that is in both is kept as far as it went; one\n"
                 "that went on differently in both is kept twice, begun a second apart; so\n"
                 "nothing is lost, and importing again brings nothing new. The scenarios that\n"
                 "were played come along, so that verify can judge them here too. Somebody who\n"
                 "is not in DIR is added. Files that are damaged, of a newer version, or of\n"
                 "somebody else with the same id are left out and named; the exit status is\n"
                 "then 1.\n"
                 "\n"
                 "  --data FOLDER, -h, --help: see understudy --help\n",
        .run = run,
    };
    return &command;
}
