package org.hypothesisstories.adapter.web;

/**
 * What the calendar page says besides its fields; each is empty where there is nothing to say.
 *
 * @param error why nothing was done, other than for a mistake in a field
 * @param notice what was done
 * @param preview when a budget would end
 * @param previewError what is wrong with that budget
 */
record CalendarMessages(String error, String notice, String preview, String previewError) {

    static final CalendarMessages NONE = new CalendarMessages("", "", "", "");

    CalendarMessages withError(String text) {
        return new CalendarMessages(text, notice, preview, previewError);
    }

    CalendarMessages withNotice(String text) {
        return new CalendarMessages(error, text, preview, previewError);
    }

    CalendarMessages withPreview(String text) {
        return new CalendarMessages(error, notice, text, previewError);
    }

    CalendarMessages withPreviewError(String text) {
        return new CalendarMessages(error, notice, preview, text);
    }
}
