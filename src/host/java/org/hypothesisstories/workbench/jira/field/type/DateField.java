package org.hypothesisstories.workbench.jira.field.type;

import com.atlassian.jira.datetime.DateTimeFormatter;
import com.atlassian.jira.datetime.DateTimeStyle;
import com.atlassian.jira.issue.customfields.impl.FieldValidationException;
import com.atlassian.jira.issue.fields.rest.json.JsonType;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;

/** A day, the same one wherever it is read. */
final class DateField extends AbstractDateField {
    DateField(TypeServices services) {
        super(services, JsonType.DATE_TYPE, DateTimeStyle.DATE_PICKER, DateTimeStyle.DATE);
    }

    @Override
    DateTimeFormatter formatter(DateTimeStyle style) {
        return services().dates().formatter().forLoggedInUser().withSystemZone().withStyle(style);
    }

    @Override
    Date parse(String text) throws FieldValidationException {
        return new DateTexts(services().dates()).day(text).orElseThrow(() -> new FieldValidationException(
                services().text("workbench.field.date.invalid", formatter(DateTimeStyle.DATE_PICKER).getFormatHint())));
    }

    @Override
    Object json(Date value) {
        return LocalDate.ofInstant(value.toInstant(), ZoneId.systemDefault()).toString();
    }
}
