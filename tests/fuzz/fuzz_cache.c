/* fuzz_cache.c: bytes as what a report keeps beside the data: as the whole file, as the
 * record of one trainee and as the sketch of one scenario, the last two without the sums
 * that guard them in the file. Whatever is taken is within its bounds. */
#include <string.h>

#include "base/problem.h"
#include "fuzz.h"
#include "place.h"
#include "report/cache.h"
#include "report/cache_record.h"
#include "report/sketch.h"

static const char NAME[] = "p000000.json";

/* Opened once for the whole process: the fuzzer hands nothing from call to call. */
static const struct subjects *opened(void)
{
    static struct library *library;
    static struct subjects subjects;
    struct problems problems;
    if (library != NULL)
        return &subjects;
    problems_init(&problems);
    must(library_open(SOURCE_DIR "/tests/lua/play", &library, &problems, NULL));
    must(library != NULL && subjects_init(&subjects, library, NULL) &&
         subjects_sketch(&subjects, 1, NULL));
    problems_destroy(&problems);
    return &subjects;
}

static uint64_t add(uint64_t sum, const char *text)
{
    return sum + (text == NULL ? 0 : strlen(text));
}

/* Reads all that the figures would. */
static uint64_t walk_sketch(const struct sketch *sketch)
{
    uint64_t sum = add(add(0, sketch->title), sketch->hash);
    for (size_t d = 0; d < sketch->decision_count; d++) {
        const struct sketch_decision *one = &sketch->decisions[d];
        sum = add(add(add(sum, one->id), one->prompt), one->label);
        for (size_t r = 0; r < one->reply_count + one->silence; r++)
            sum = add(add(sum, one->replies[r].id), one->replies[r].text);
    }
    for (size_t e = 0; e < sketch->ending_count; e++)
        sum = add(add(sum, sketch->endings[e].id), sketch->endings[e].title);
    return sum;
}

static void check_sketch(const struct part *part)
{
    struct sketch *sketch = sketch_read((const char *)part->at, part->length, 1);
    if (sketch != NULL)
        must(walk_sketch(sketch) > 0);
    sketch_free(sketch);
}

static void check_detail(const struct digest *digest, const struct detail *detail,
                         const struct version *version)
{
    size_t behaviours = opened()->library->rubric->behaviour_count;
    must((size_t)detail->answer + detail->answer_count <= digest->answer_count);
    must((size_t)detail->tally + detail->tally_count <= digest->tally_count);
    for (size_t i = 0; i < detail->answer_count; i++)
        must(digest->answers[detail->answer + i].decision < version->choice_count);
    for (size_t i = 0; i < detail->tally_count; i++)
        must(digest->tallies[detail->tally + i].behaviour < behaviours);
}

static void check_digest(const struct digest *digest, const struct versions *versions)
{
    for (size_t i = 0; i < digest->count; i++) {
        must(digest->outings[i].version < versions->count);
        check_detail(digest, &digest->details[i], &versions->at[digest->outings[i].version]);
    }
}

static void check_record(const struct part *part)
{
    struct digest digest;
    struct versions versions;
    struct text again;
    digest_init(&digest);
    versions_init(&versions, opened(), NULL);
    text_init(&again);
    struct slice record = {(const char *)part->at, part->length};
    if (cache_record_read(record, NAME, &digest, &versions)) {
        check_digest(&digest, &versions);
        cache_record_add(&again, NAME, &digest, &versions);
    }
    text_destroy(&again);
    digest_destroy(&digest);
    versions_destroy(&versions);
}

static void check_file(const struct part *part)
{
    struct place place;
    struct cache cache;
    struct file_stamp stamp = {0};
    place_make(&place);
    place_put(&place, CACHE_NAME, part->at, part->length);
    cache_open(&cache, place.folder);
    must(cache_find(&cache, NAME, &stamp) == NULL);
    cache_close(&cache);
    place_remove(&place);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct part parts[3];
    parts_of(data, size, parts, 3);
    if (parts[0].at != NULL)
        check_record(&parts[0]);
    if (parts[1].at != NULL)
        check_sketch(&parts[1]);
    if (parts[2].at != NULL)
        check_file(&parts[2]);
    return 0;
}
