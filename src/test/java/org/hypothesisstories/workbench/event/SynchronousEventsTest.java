package org.hypothesisstories.workbench.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.atlassian.event.api.EventListener;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SynchronousEventsTest {
    private final SynchronousEvents events = new SynchronousEvents();
    private final List<String> heard = new ArrayList<>();

    @Test
    void deliversToListenersOfClassSuperClassAndInterface() {
        events.register(new Object() {
            @EventListener
            public void child(Child event) {
                heard.add("class");
            }
        });
        events.register(new Object() {
            @EventListener
            public void parent(Parent event) {
                heard.add("super class");
            }
        });
        events.register(new Object() {
            @EventListener
            public void marked(Marked event) {
                heard.add("interface");
            }
        });
        events.publish(new Child());
        assertEquals(List.of("class", "super class", "interface"), heard);
    }

    @Test
    void doesNotDeliverToListenersOfSubclasses() {
        events.register(new Named("a"));
        events.publish(new Parent());
        assertEquals(List.of("a"), heard);
        events.publish("something else");
        assertEquals(List.of("a"), heard);
    }

    @Test
    void keepsTheOrderOfRegistration() {
        events.register(new Named("first"));
        events.register(new Named("second"));
        events.publish(new Parent());
        assertEquals(List.of("first", "second"), heard);
    }

    @Test
    void deliversToTheOthersWhenOneThrows() {
        events.register(new Object() {
            @EventListener
            public void fails(Parent event) {
                throw new IllegalStateException("on purpose");
            }
        });
        events.register(new Named("after"));
        events.publish(new Parent());
        assertEquals(List.of("after"), heard);
    }

    @Test
    void deliversOnceToWhatIsRegisteredTwice() {
        Named listener = new Named("once");
        events.register(listener);
        events.register(listener);
        events.publish(new Parent());
        assertEquals(List.of("once"), heard);
    }

    @Test
    void isSilentToWhatIsUnregistered() {
        Named listener = new Named("gone");
        events.register(listener);
        events.unregister(listener);
        events.publish(new Parent());
        assertEquals(List.of(), heard);
    }

    @Test
    void runsInThePublishersThread() {
        events.register(new Object() {
            @EventListener
            public void thread(Parent event) {
                heard.add(Thread.currentThread().getName());
            }
        });
        events.publish(new Parent());
        assertEquals(List.of(Thread.currentThread().getName()), heard);
    }

    @Test
    void refusesAnObjectWithoutListenerMethods() {
        assertThrows(IllegalArgumentException.class, () -> events.register(new Object()));
    }

    @Test
    void refusesAListenerWithTwoArguments() {
        assertThrows(IllegalArgumentException.class, () -> events.register(new Object() {
            @EventListener
            public void two(Parent event, String other) {
                heard.add(other);
            }
        }));
    }

    /** Listens to the parent type and says its name. */
    public final class Named {
        private final String name;

        Named(String name) {
            this.name = name;
        }

        @EventListener
        public void parent(Parent event) {
            heard.add(name);
        }
    }

    private interface Marked {}

    private static class Parent {}

    private static final class Child extends Parent implements Marked {}
}
