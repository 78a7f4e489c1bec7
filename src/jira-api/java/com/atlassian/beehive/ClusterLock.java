package com.atlassian.beehive;

import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;

public interface ClusterLock extends Lock {
    boolean isHeldByCurrentThread();
    Condition newCondition();
    void lockInterruptibly() throws InterruptedException;
}
