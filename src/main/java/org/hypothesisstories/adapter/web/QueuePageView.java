package org.hypothesisstories.adapter.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.hypothesisstories.adapter.words.BudgetWords;
import org.hypothesisstories.adapter.words.Words;
import org.hypothesisstories.application.queue.QueueView;
import org.hypothesisstories.domain.queue.Readiness;

/** What the page of a queue shows. */
public final class QueuePageView {
    private final QueueView queue;
    private final QueueMessages messages;
    private final Words words;

    QueuePageView(QueueView queue, QueueMessages messages, Words words) {
        this.queue = queue;
        this.messages = messages;
        this.words = words;
    }

    public String getTitle() {
        return words.say("hypothesis.queue.title", queue.project().name());
    }

    public String getProjectKey() {
        return queue.project().key();
    }

    public String getIntroduction() {
        return words.say(queue.mayRank() ? "hypothesis.queue.introduction.owner" : "hypothesis.queue.introduction");
    }

    /** What was done; empty otherwise. */
    public String getNotice() {
        return messages.notice();
    }

    /** Why nothing was done; empty otherwise. */
    public String getError() {
        return messages.error();
    }

    /** That there are more than are shown; empty otherwise. */
    public String getIncomplete() {
        return queue.total() > queue.rows().size() ? words.say("hypothesis.queue.incomplete", queue.rows().size(), queue.total()) : "";
    }

    public List<SectionView> getSections() {
        return Arrays.stream(Readiness.values()).map(readiness -> new SectionView(this, readiness)).toList();
    }

    /** The hypotheses that are equally far. */
    public static final class SectionView {
        private final QueuePageView page;
        private final Readiness readiness;
        private final List<QueueView.Row> rows;

        SectionView(QueuePageView page, Readiness readiness) {
            this.page = page;
            this.readiness = readiness;
            this.rows = page.queue.in(readiness);
        }

        public String getId() {
            return "hsj-queue-" + readiness.key();
        }

        public String getTitle() {
            return page.words.say("hypothesis.queue.section." + readiness.key(), rows.size());
        }

        public String getNone() {
            return page.words.say("hypothesis.queue.none." + readiness.key());
        }

        public List<RowView> getRows() {
            List<RowView> views = new ArrayList<>();
            for (int at = 0; at < rows.size(); at++) {
                views.add(new RowView(page, rows.get(at), at, rows.size()));
            }
            return views;
        }
    }

    /** One hypothesis. */
    public static final class RowView {
        private final QueuePageView page;
        private final QueueView.Row row;
        private final int at;
        private final int of;

        RowView(QueuePageView page, QueueView.Row row, int at, int of) {
            this.page = page;
            this.row = row;
            this.at = at;
            this.of = of;
        }

        public String getKey() {
            return row.queued().issue().key();
        }

        public String getSummary() {
            return row.queued().summary();
        }

        /** How much time the question is worth; empty if nobody has said. */
        public String getBudget() {
            return row.queued().hypothesis().budget().map(budget -> BudgetWords.of(budget, page.words)).orElse("");
        }

        /** What it lacks, a sentence each. */
        public List<String> getMissing() {
            return row.testability().needed().stream().map(part -> page.words.say("hypothesis.missing." + part.key())).toList();
        }

        /** What the reader may do with it. */
        public List<ButtonView> getButtons() {
            if (!page.queue.mayRank() || row.readiness() == Readiness.DRAFT) {
                return List.of();
            }
            String focused = focused();
            return steps().stream()
                    .map(step -> new ButtonView(step, page.words.say("hypothesis.queue.step." + step),
                            page.words.say("hypothesis.queue.step." + step + ".of", getKey()), isUsable(step), step.equals(focused)))
                    .toList();
        }

        private List<String> steps() {
            return row.readiness() == Readiness.READY ? List.of("last", "first") : List.of("up", "down", "first", "out");
        }

        private boolean isUsable(String step) {
            boolean ranked = row.readiness() == Readiness.RANKED;
            return switch (step) {
                case "up", "first" -> !ranked || at > 0;
                case "down" -> at < of - 1;
                default -> true;
            };
        }

        /** The button that was pressed, so that the focus stays with it, or the first that can be used where that one is gone. */
        private String focused() {
            if (!getKey().equals(page.messages.issue())) {
                return "";
            }
            List<String> usable = steps().stream().filter(this::isUsable).toList();
            return usable.contains(page.messages.step()) ? page.messages.step() : usable.get(0);
        }
    }

    /** A button of a row. */
    public static final class ButtonView {
        private final String step;
        private final String label;
        private final String title;
        private final boolean usable;
        private final boolean focused;

        ButtonView(String step, String label, String title, boolean usable, boolean focused) {
            this.step = step;
            this.label = label;
            this.title = title;
            this.usable = usable;
            this.focused = focused;
        }

        public String getStep() {
            return step;
        }

        public String getLabel() {
            return label;
        }

        /** The same with its object, for those who only hear it. */
        public String getTitle() {
            return title;
        }

        public boolean isUsable() {
            return usable;
        }

        /** Whether the focus goes on here. */
        public boolean isFocused() {
            return focused;
        }
    }
}
