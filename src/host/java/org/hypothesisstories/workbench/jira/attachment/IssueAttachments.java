package org.hypothesisstories.workbench.jira.attachment;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.history.ChangeItemBean;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.hypothesisstories.workbench.db.Database;
import org.hypothesisstories.workbench.jira.history.ChangeLog;

/** The files on issues; the issue's history remembers each. */
public final class IssueAttachments {
    /** The largest file that is taken, in bytes. */
    public static final int LARGEST = 1_000_000;

    private static final String FIELD = "Attachment";
    private static final String FACTS = "id, issue_id, author_key, file_name, mime_type, file_size, created";

    private final Database database;
    private final UserManager users;
    private final ChangeLog history;
    private final InstantSource clock;

    public IssueAttachments(Database database, UserManager users, ChangeLog history, InstantSource clock) {
        this.database = database;
        this.users = users;
        this.history = history;
        this.clock = clock;
    }

    /** Puts a file on an issue. */
    public StoredAttachment attach(Issue issue, ApplicationUser author, String fileName, String mimeType, byte[] content) {
        if (content.length > LARGEST) {
            throw new IllegalArgumentException("a file of " + content.length + " bytes");
        }
        Timestamp now = Timestamp.from(clock.instant());
        return database.inTransaction(() -> {
            long id = insert(issue, author, fileName, mimeType, content, now);
            history.write(issue.getId(), author, now,
                    List.of(new ChangeItemBean(ChangeItemBean.STATIC_FIELD, FIELD, null, null, String.valueOf(id), fileName)));
            return new StoredAttachment(id, issue.getId(), author, fileName, mimeType, content.length, now);
        });
    }

    private long insert(Issue issue, ApplicationUser author, String fileName, String mimeType, byte[] content, Timestamp now) {
        return database.jdbi().withHandle(handle -> handle.createUpdate("""
                        insert into attachment (issue_id, author_key, file_name, mime_type, file_size, created, content)
                        values (:issue, :author, :name, :type, :size, :created, :content)
                        """).bind("issue", issue.getId()).bind("author", author == null ? null : author.getKey())
                .bind("name", fileName).bind("type", mimeType).bind("size", content.length).bind("created", now)
                .bind("content", content).executeAndReturnGeneratedKeys("id").mapTo(Long.class).one());
    }

    /** The files of an issue, the oldest first. */
    public List<StoredAttachment> of(Issue issue) {
        return database.jdbi().withHandle(handle -> handle
                .createQuery("select " + FACTS + " from attachment where issue_id = :issue order by id")
                .bind("issue", issue.getId()).map((row, context) -> facts(row)).list());
    }

    /** The file of an id as a path carries it; empty for anything that is no id. */
    public Optional<StoredAttachment> named(String id) {
        return id.matches("\\d{1,18}") ? find(Long.parseLong(id)) : Optional.empty();
    }

    private Optional<StoredAttachment> find(long id) {
        return database.jdbi().withHandle(handle -> handle.createQuery("select " + FACTS + " from attachment where id = :id")
                .bind("id", id).map((row, context) -> facts(row)).findOne());
    }

    /** What is in the file. */
    public byte[] content(StoredAttachment attachment) {
        return database.jdbi().withHandle(handle -> handle.createQuery("select content from attachment where id = :id")
                .bind("id", attachment.id()).mapTo(byte[].class).one());
    }

    private StoredAttachment facts(ResultSet row) throws SQLException {
        String author = row.getString("author_key");
        return new StoredAttachment(row.getLong("id"), row.getLong("issue_id"), author == null ? null : users.getUserByKey(author),
                row.getString("file_name"), row.getString("mime_type"), row.getLong("file_size"), row.getTimestamp("created"));
    }
}
