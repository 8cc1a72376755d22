/* certificate.c: Pango sets the texts, so that a name in any script is shaped and has
 * a font; Cairo makes the page. */
#include "gui/certificate.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/day.h"
#include "store/progress_time.h"

void certificate_date(int64_t seconds, char *text)
{
    struct text date;
    text_init(&date);
    day_say(day_of_moment(seconds), DAY_NONE, &date);
    snprintf(text, CERTIFICATE_DATE, "%s", text_string(&date));
    text_destroy(&date);
}

#if UNDERSTUDY_CERTIFICATES

#include <cairo-pdf.h>
#include <fontconfig/fontconfig.h>
#include <pango/pangocairo.h>
#include <pango/pangofc-fontmap.h>

/* A4 across, in points of 1/72 inch. */
static const double page_width = 841.89, page_height = 595.28, margin = 92;

struct page {
    cairo_t *cairo;
    PangoContext *texts;
    double y;
};

struct line {
    const char *font; /* as Pango describes it */
    double red, green, blue;
    double gap; /* below it */
};

static const struct line small = {"Noto Sans 12", 0.33, 0.36, 0.42, 6};
static const struct line heading = {"Noto Sans SemiBold 15", 0.10, 0.40, 0.38, 26};
static const struct line name = {"Noto Sans SemiBold 38", 0.10, 0.12, 0.18, 10};
static const struct line lesson = {"Noto Sans SemiBold 24", 0.10, 0.12, 0.18, 12};

/* In the middle of the page; what is too wide goes on in a further line. */
static void put(struct page *page, const struct line *line, const char *text)
{
    PangoLayout *layout = pango_layout_new(page->texts);
    PangoFontDescription *font = pango_font_description_from_string(line->font);
    int height;
    pango_layout_set_font_description(layout, font);
    pango_layout_set_width(layout, (int)((page_width - 2 * margin) * PANGO_SCALE));
    pango_layout_set_wrap(layout, PANGO_WRAP_WORD_CHAR);
    pango_layout_set_alignment(layout, PANGO_ALIGN_CENTER);
    pango_layout_set_text(layout, text, -1);
    pango_layout_get_size(layout, NULL, &height);
    cairo_set_source_rgb(page->cairo, line->red, line->green, line->blue);
    cairo_move_to(page->cairo, margin, page->y);
    pango_cairo_show_layout(page->cairo, layout);
    page->y += height / (double)PANGO_SCALE + line->gap;
    pango_font_description_free(font);
    g_object_unref(layout);
}

static void draw_border(cairo_t *cairo)
{
    cairo_set_source_rgb(cairo, 0.10, 0.40, 0.38);
    cairo_set_line_width(cairo, 3);
    cairo_rectangle(cairo, 30, 30, page_width - 60, page_height - 60);
    cairo_stroke(cairo);
    cairo_set_line_width(cairo, 0.75);
    cairo_rectangle(cairo, 37, 37, page_width - 74, page_height - 74);
    cairo_stroke(cairo);
}

static void draw_rule(struct page *page)
{
    cairo_set_source_rgb(page->cairo, 0.10, 0.40, 0.38);
    cairo_set_line_width(page->cairo, 1.5);
    cairo_move_to(page->cairo, page_width / 2 - 40, page->y);
    cairo_line_to(page->cairo, page_width / 2 + 40, page->y);
    cairo_stroke(page->cairo);
    page->y += 22;
}

static void draw_texts(struct page *page, const struct certificate *certificate)
{
    char date[CERTIFICATE_DATE], words[512];
    certificate_date(certificate->passed, date);
    put(page, &heading, certificate->course);
    put(page, &small, "This certifies that");
    put(page, &name, certificate->name);
    if (certificate->team[0] != '\0')
        put(page, &small, certificate->team);
    page->y += 4;
    draw_rule(page);
    snprintf(words, sizeof words, "has passed lesson %u of %u", certificate->number,
             certificate->count);
    put(page, &small, words);
    put(page, &lesson, certificate->lesson);
    snprintf(words, sizeof words, "with %d %% in the assessment “%s”", certificate->percent,
             certificate->scenario);
    put(page, &small, words);
    put(page, &small, date);
}

/* The same words wherever the page ends above them. */
static void draw_foot(struct page *page, const struct certificate *certificate)
{
    static const struct line foot = {"Noto Sans 8.5", 0.33, 0.36, 0.42, 0};
    char words[160], time[PROGRESS_TIME_BYTES];
    progress_time(certificate->passed, time);
    snprintf(words, sizeof words, "Understudy · assessment %.16s · %s", certificate->content, time);
    page->y = page_height - 66;
    put(page, &foot, words);
}

/* The system's fonts and ours, known to this page alone and forgotten with it. */
static PangoContext *open_texts(cairo_t *cairo, const char *fonts)
{
    FcConfig *config = FcInitLoadConfigAndFonts();
    PangoFontMap *map = pango_cairo_font_map_new_for_font_type(CAIRO_FONT_TYPE_FT);
    FcConfigAppFontAddDir(config, (const FcChar8 *)fonts);
    pango_fc_font_map_set_config(PANGO_FC_FONT_MAP(map), config);
    FcConfigDestroy(config);
    PangoContext *texts = pango_font_map_create_context(map);
    pango_cairo_update_context(cairo, texts);
    g_object_unref(map);
    return texts;
}

static void draw(cairo_t *cairo, PangoContext *texts, const struct certificate *certificate)
{
    struct page page = {cairo, texts, 92};
    draw_border(cairo);
    draw_texts(&page, certificate);
    draw_foot(&page, certificate);
}

bool certificate_can(void)
{
    return true;
}

static void describe(cairo_surface_t *surface, const struct certificate *certificate)
{
    char time[PROGRESS_TIME_BYTES];
    progress_time(certificate->passed, time);
    cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_TITLE, certificate->lesson);
    cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_AUTHOR, certificate->name);
    cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_CREATE_DATE, time);
}

bool certificate_save(const struct certificate *certificate, const char *fonts, const char *path,
                      struct err *err)
{
    cairo_surface_t *surface = cairo_pdf_surface_create(path, page_width, page_height);
    cairo_t *cairo = cairo_create(surface);
    PangoContext *texts = open_texts(cairo, fonts);
    describe(surface, certificate);
    draw(cairo, texts, certificate);
    g_object_unref(texts);
    cairo_destroy(cairo);
    cairo_surface_finish(surface);
    cairo_status_t status = cairo_surface_status(surface);
    cairo_surface_destroy(surface);
    return status == CAIRO_STATUS_SUCCESS ||
           err_set(err, ERR_SYSTEM, "cannot write the certificate %s: %s", path,
                   cairo_status_to_string(status));
}

#else

bool certificate_can(void)
{
    return false;
}

bool certificate_save(const struct certificate *certificate, const char *fonts, const char *path,
                      struct err *err)
{
    (void)certificate;
    (void)fonts;
    return err_set(err, ERR_SYSTEM,
                   "%s was not written: this understudy was built without Pango, which makes "
                   "certificates",
                   path);
}

#endif
