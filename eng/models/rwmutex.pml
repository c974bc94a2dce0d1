/* The RWMutex with waits that a CancellationToken may end: src/GoSync/RWMutexCore.cs, over the queue in permitqueue.pml.
 *
 * READERS and WRITERS lock it, at any time, and unlock it. The first of each have a token (READER_TOKENS, WRITER_TOKENS), which is
 * cancelled at any time or never. One more reader holds the lock at the start. What happens under the core's lock is one step, and so is
 * each atomic operation on its word. The mutex of the writers is only a bit here; how a wait for it ends is in cancellation.pml. When the
 * core retires is left out.
 *
 * Shown: a writer is alone; a wait ends once; nobody sleeps for ever; a writer that leaves lets in the readers it has kept out; afterwards
 * no permit, no count and no place in a queue is left.
 *
 * BUG puts a fault in, which must be found: 1 a reader leaves that an Unlock has counted as let in; 2 a writer leaves though the last reader
 * is about to let it in; 3 the readers that a writer which leaves has kept out are not let in. */

#ifndef READERS
#define READERS 2
#endif
#ifndef WRITERS
#define WRITERS 2
#endif
#ifndef READER_TOKENS
#define READER_TOKENS 1
#endif
#ifndef WRITER_TOKENS
#define WRITER_TOKENS 1
#endif
#ifndef BUG
#define BUG 0
#endif

#define WAITERS (READERS + WRITERS)
#define QUEUES 2
#define READER_QUEUE 0
#define WRITER_QUEUE 1
#define IS_READER(w) (w < READERS)
#define HAS_TOKEN(w) (w < READER_TOKENS || w >= READERS && w < READERS + WRITER_TOKENS)
#define MAX 100

short word = 1;
byte readerWait, pending, reading = 1, writing;
byte keptOut[WAITERS];
bit writers;

inline TryLeave(q, w) {
  if
  :: q == READER_QUEUE ->
    left = (pending != 0 || BUG == 1);
    if
    :: left && pending != 0 -> pending--; word--
    :: left && pending == 0 -> word--
    :: else
    fi
  :: else ->
    left = (readerWait != 0 || BUG == 2);
    if
    :: left ->
      word = word + MAX;
      readerWait = 0;
      keptOut[w] = pending;
      pending = 0
    :: else
    fi
  fi
}

#include "permitqueue.pml"

inline RUnlock() {
  d_step {
    assert(reading > 0 && writing == 0);
    reading--;
    word--;
    won = false;
    if
    :: word < 0 ->
      assert(readerWait > 0);
      readerWait--;
      won = (readerWait == 0)
    :: else
    fi
  }
  if
  :: won -> Release(WRITER_QUEUE, false)
  :: else
  fi
}

proctype Holder() {
  byte first;
  bool won;

  RUnlock()
}

proctype Reader(byte w) {
  byte first, turn;
  bool won, left;

  d_step {
    word++;
    left = (word < 0);
    if
    :: left -> pending++
    :: else -> reading++
    fi
  }
  if
  :: left ->
    left = false;
    Acquire(READER_QUEUE, w, false);
    if
    :: isWithdrawn[w] -> goto leave
    :: else -> reading++
    fi
  :: else
  fi;
  assert(writing == 0);
  woken++;
  RUnlock();
  goto done;
leave:
  cancelled++;
done:
  ended++
}

proctype Writer(byte w) {
  byte first, turn, letIn;
  bool won, left;

  if
  :: atomic { !writers -> writers = 1 }
  :: HAS_TOKEN(w) && isRequested[w] -> cancelled++; goto done
  fi;
  d_step {
    readerWait = readerWait + word;
    word = word - MAX;
    left = (readerWait != 0)
  }
  if
  :: left ->
    left = false;
    Acquire(WRITER_QUEUE, w, false);
    if
    :: HAS_TOKEN(w) && isWithdrawn[w] -> goto leave
    :: else
    fi
  :: else
  fi;
  writing++;
  assert(writing == 1 && reading == 0);
  woken++;
  d_step {
    writing--;
    word = word + MAX;
    assert(word >= 0 && word < MAX);
    letIn = word;
    pending = 0
  }
  goto release;
leave:
  cancelled++;
  letIn = (BUG == 3 -> 0 : keptOut[w]);
release:
  do
  :: letIn > 0 -> Release(READER_QUEUE, false); letIn--
  :: letIn == 0 -> break
  od;
  assert(writers);
  writers = 0;
done:
  ended++
}

/* Cancels a token, or nothing. */
proctype Canceller(byte w) {
  byte first, turn;
  bool left;

  if
  :: IS_READER(w) -> Cancel(READER_QUEUE, w)
  :: !IS_READER(w) -> Cancel(WRITER_QUEUE, w)
  :: true
  fi
}

/* Nothing moves any more. */
active proctype Watch() {
  timeout;
  assert(ended == WAITERS && cancelled + woken == ended);
  assert(word == 0 && readerWait == 0 && pending == 0 && !writers && reading == 0 && writing == 0);
  assert(permits[READER_QUEUE] == 0 && withdrawn[READER_QUEUE] == len(queue[READER_QUEUE]));
  assert(permits[WRITER_QUEUE] == 0 && withdrawn[WRITER_QUEUE] == len(queue[WRITER_QUEUE]))
}

init {
  byte i;
  atomic {
    run Holder();
    for (i : 0 .. READERS - 1) { run Reader(i) }
    for (i : READERS .. WAITERS - 1) { run Writer(i) }
    for (i : 0 .. WAITERS - 1) {
      if
      :: HAS_TOKEN(i) -> run Canceller(i)
      :: else
      fi
    }
  }
}
