package com.atlassian.jira.config;

import com.atlassian.jira.issue.resolution.Resolution;
import java.util.List;

public interface ResolutionManager {
    Resolution createResolution(String text, String text2);
    List<Resolution> getResolutions();
    Resolution getResolutionByName(String text);
    Resolution getResolution(String text);
}
