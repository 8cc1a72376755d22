/* fuzz_recovery.c: bytes as all that is on the disk of one trainee: their file, its copy,
 * and what somebody who was killed had in hand. Whatever it is, opening it loses nothing:
 *
 * - refused, every file is as it was;
 * - else what could not be read is kept under another name, byte for byte, and every
 *   attempt that can be read, of a good file or a damaged one, is there;
 * - opened again, there is nothing new to tell, and the progress is the same. */
#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#include "base/utf8.h"
#include "fuzz.h"
#include "place.h"
#include "store/keeper.h"
#include "store/progress_decode.h"
#include "store/progress_encode.h"
#include "store/salvage.h"

enum { FILE_PART, COPY_PART, HAND_PART, PARTS };

struct disk {
    struct place place;
    struct part parts[PARTS];
    char names[PARTS][64];
};

static bool decode(const struct part *part, struct progress *progress)
{
    if (!progress_decode((const char *)part->at, part->length, progress, NULL))
        return false;
    if (strcmp(progress->profile.id, "sam") == 0)
        return true;
    progress_destroy(progress);
    return false;
}

/* A hand file is named by the attempt that is in it. */
static void name_hand(const struct part *part, char *name, size_t size)
{
    struct progress one;
    uint64_t token = 1;
    if (part->at != NULL && decode(part, &one)) {
        if (one.count > 0)
            token = attempt_token(&one.attempts[0]);
        progress_destroy(&one);
    }
    snprintf(name, size, "hands/sam.%016" PRIx64 ".json", token);
}

static void lay_down(struct disk *disk, const uint8_t *data, size_t size)
{
    parts_of(data, size, disk->parts, PARTS);
    snprintf(disk->names[FILE_PART], sizeof disk->names[0], "trainees/sam.json");
    snprintf(disk->names[COPY_PART], sizeof disk->names[0], "trainees/sam.json.bak");
    name_hand(&disk->parts[HAND_PART], disk->names[HAND_PART], sizeof disk->names[0]);
    place_make(&disk->place);
    for (size_t i = 0; i < PARTS; i++)
        if (disk->parts[i].at != NULL)
            place_put(&disk->place, disk->names[i], disk->parts[i].at, disk->parts[i].length);
}

static bool is_untouched(const struct disk *disk, size_t i)
{
    const struct part *part = &disk->parts[i];
    return place_holds(&disk->place, disk->names[i], part->at, part->length);
}

static bool is_kept(const struct disk *disk, size_t i)
{
    static const char *const words[] = {"damaged-1", "damaged-2", "damaged-3", "version-1"};
    bool kept = is_untouched(disk, i);
    for (size_t w = 0; !kept && w < sizeof words / sizeof *words; w++) {
        char name[96];
        snprintf(name, sizeof name, "%s.%s", disk->names[i], words[w]);
        kept = place_holds(&disk->place, name, disk->parts[i].at, disk->parts[i].length);
    }
    return kept;
}

/* How far it went is for its hand file to say, but not that it was not finished before. */
static void must_have(const struct progress *progress, const struct progress *readable)
{
    for (size_t i = 0; i < readable->count; i++) {
        size_t place = progress_find(progress, &readable->attempts[i]);
        must(place < progress->count);
        const struct attempt *one = &readable->attempts[i], *kept = &progress->attempts[place];
        must(kept->finished || !one->finished || kept->ended >= one->ended);
    }
}

static bool check_part(const struct disk *disk, size_t i, const struct progress *progress)
{
    struct progress readable;
    struct text damaged;
    size_t found;
    bool good = decode(&disk->parts[i], &readable);
    if (!good) {
        must(is_kept(disk, i));
        text_init(&damaged);
        text_add_bytes(&damaged, (const char *)disk->parts[i].at, disk->parts[i].length);
        must(progress_init(&readable, "sam", "Sam", NULL));
        must(salvage(&damaged, false, &readable, &found, NULL));
        text_destroy(&damaged);
    }
    if (good || !is_untouched(disk, i))
        must_have(progress, &readable);
    progress_destroy(&readable);
    return good;
}

/* The copy counts when there is no good file: otherwise it is behind. */
static void check_parts(const struct disk *disk, const struct progress *progress)
{
    bool good = disk->parts[FILE_PART].at != NULL && check_part(disk, FILE_PART, progress);
    if (!good && disk->parts[COPY_PART].at != NULL)
        check_part(disk, COPY_PART, progress);
    if (disk->parts[HAND_PART].at != NULL)
        check_part(disk, HAND_PART, progress);
}

/* True: opened, and *now holds the progress as text. */
static bool open_it(const struct disk *disk, struct progress *progress, struct text *now,
                    struct err *told)
{
    struct keeper keeper;
    struct err err = {0};
    if (!keeper_open(&keeper, disk->place.folder, "sam", progress, &err)) {
        must(err.text[0] != '\0' && utf8_valid(err.text, strlen(err.text), NULL));
        return false;
    }
    must(progress_encode(progress, now, NULL));
    *told = keeper.told;
    must(utf8_valid(told->text, strlen(told->text), NULL));
    keeper_close(&keeper);
    return true;
}

static void open_again(const struct disk *disk, const struct text *before)
{
    struct progress progress;
    struct text now;
    struct err told;
    text_init(&now);
    must(open_it(disk, &progress, &now, &told));
    must(told.kind == ERR_NONE);
    must(strcmp(text_string(before), text_string(&now)) == 0);
    progress_destroy(&progress);
    text_destroy(&now);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct disk disk;
    struct progress progress;
    struct text now;
    struct err told;
    text_init(&now);
    lay_down(&disk, data, size);
    if (open_it(&disk, &progress, &now, &told)) {
        check_parts(&disk, &progress);
        progress_destroy(&progress);
        open_again(&disk, &now);
    } else {
        for (size_t i = 0; i < PARTS; i++)
            must(disk.parts[i].at == NULL || is_untouched(&disk, i));
    }
    place_remove(&disk.place);
    text_destroy(&now);
    return 0;
}
