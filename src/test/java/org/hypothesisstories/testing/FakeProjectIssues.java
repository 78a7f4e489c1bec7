package org.hypothesisstories.testing;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hypothesisstories.application.port.ProjectIssues;
import org.hypothesisstories.domain.issue.IssueRef;
import org.hypothesisstories.domain.timebox.Actor;

/** The issues of one project; some are hidden from everybody. */
public final class FakeProjectIssues implements ProjectIssues {

    private final Map<Long, Line> lines = new LinkedHashMap<>();
    private final Set<Long> hidden = new HashSet<>();

    @Override
    public Seen withTimeBox(long projectId, Actor reader, int limit) {
        Map<Long, Line> seen = new LinkedHashMap<>();
        lines.entrySet().stream().filter(line -> !hidden.contains(line.getKey())).limit(limit)
                .forEach(line -> seen.put(line.getKey(), line.getValue()));
        return new Seen() {
            @Override
            public Set<Long> ids() {
                return seen.keySet();
            }

            @Override
            public Line line(long issueId) {
                return seen.get(issueId);
            }

            @Override
            public boolean complete() {
                return seen.size() + hidden.size() == lines.size();
            }
        };
    }

    public void add(long id, String key, String summary, String status, String assignee) {
        lines.put(id, new Line(new IssueRef(id, key), summary, status, Optional.ofNullable(assignee)));
    }

    public void hide(long id) {
        hidden.add(id);
    }
}
