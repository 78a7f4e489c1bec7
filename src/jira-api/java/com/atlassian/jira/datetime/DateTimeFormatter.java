package com.atlassian.jira.datetime;

import com.atlassian.jira.user.ApplicationUser;
import java.util.Date;
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
}
