package com.atlassian.jira.datetime;

import com.atlassian.jira.user.ApplicationUser;
import java.util.Date;
import java.util.Locale;
import java.util.TimeZone;

public interface DateTimeFormatter {
    String format(Date date);
    DateTimeFormatter forLoggedInUser();
    DateTimeFormatter forUser(ApplicationUser applicationUser);
    DateTimeFormatter withSystemZone();
    DateTimeFormatter withZone(TimeZone timeZone);
    DateTimeFormatter withStyle(DateTimeStyle dateTimeStyle);
    DateTimeFormatter withStyle(String text);
    TimeZone getZone();
    Date parse(String text) throws IllegalArgumentException, UnsupportedOperationException;
    DateTimeFormatter withDefaultZone();
    DateTimeFormatter withDefaultLocale();
    DateTimeFormatter withLocale(Locale locale);
    Locale getLocale();
    DateTimeStyle getStyle();
    String getFormatHint();
}
