/* The permit queue with waits that a CancellationToken may end: src/GoRuntime/Semaphores/PermitQueue.cs and CancellableWait.cs. To be
 * included by the model of its owner, after that has said WAITERS, QUEUES, HAS_TOKEN(w) and TryLeave(q, w): left = whether the waiter has
 * been taken out of the owner's counts, which is one atomic operation.
 *
 * Every other waiter waits in the awaiting form: its thread goes away, and somebody resumes it (resume) once it is made ready. What happens
 * under the queue's lock is one step: of what is used there only the owner's state is used elsewhere, in that one operation. */

/* How many places of cancelled waiters the queue keeps before it removes them; more are removed if they are the majority. */
#ifndef FEW
#define FEW 1
#endif

#define RUNNING 0
#define PARKING 1
#define PENDING 2
#define PARKED 3
#define RUNNABLE 4

#define NOBODY WAITERS
#define AWAITS(w) (w % 2 == 1)

byte permits[QUEUES], withdrawn[QUEUES];
chan queue[QUEUES] = [WAITERS] of { byte };
bool isQueued[WAITERS], isRequested[WAITERS], isWithdrawn[WAITERS];

byte goroutine[WAITERS];
bool resume[WAITERS], ticket[WAITERS];
byte cancelled, woken, ended;

inline Ready(g) {
  d_step {
    if
    :: goroutine[g] == PARKING -> goroutine[g] = PENDING
    :: else -> assert(goroutine[g] == PARKED); goroutine[g] = RUNNABLE
    fi
  }
}

inline Release(q, handOff) {
  d_step {
    first = NOBODY;
    do
    :: first == NOBODY && len(queue[q]) > 0 ->
      queue[q]?first;
      if
      :: HAS_TOKEN(first) && BUG != 3 ->
        if
        :: isQueued[first] -> isQueued[first] = false
        :: else -> withdrawn[q]--; first = NOBODY
        fi
      :: else
      fi
    :: else -> break
    od;
    if
    :: first != NOBODY && handOff && permits[q] == 0 -> ticket[first] = true
    :: else -> permits[q]++
    fi
  }
  if
  :: first != NOBODY -> Ready(first)
  :: else
  fi
}

inline Cancel(q, w) {
  d_step {
    left = false;
    isRequested[w] = true;
    if
    :: isQueued[w] -> TryLeave(q, w)
    :: else
    fi;
    if
    :: left ->
      isQueued[w] = false;
      isWithdrawn[w] = true;
      withdrawn[q]++;
      if
      :: withdrawn[q] > FEW && withdrawn[q] > len(queue[q]) / 2 ->
        turn = len(queue[q]);
        do
        :: turn > 0 ->
          queue[q]?first;
          turn--;
          if
          :: HAS_TOKEN(first) && !isQueued[first] -> withdrawn[q]--
          :: else -> queue[q]!first
          fi
        :: else -> break
        od;
        assert(withdrawn[q] == 0)
      :: else
      fi
    :: else
    fi
  }
  if
  :: left -> Ready(w)
  :: else
  fi
}

/* Returns with a permit or withdrawn[q]. */
inline Acquire(q, w, lifo) {
  do
  :: goroutine[w] = PARKING;
    d_step {
      left = false;
      won = (permits[q] > 0);
      if
      :: won -> permits[q]--
      :: !won && HAS_TOKEN(w) && isRequested[w] && BUG != 2 -> TryLeave(q, w); isWithdrawn[w] = left
      :: else
      fi;
      if
      :: won || left
      :: else ->
        isQueued[w] = HAS_TOKEN(w);
        if
        :: !lifo -> queue[q]!w
        :: else ->
          turn = len(queue[q]);
          queue[q]!w;
          do
          :: turn > 0 -> queue[q]?first; queue[q]!first; turn--
          :: else -> break
          od
        fi
      fi
    }
    if
    :: won || left -> goroutine[w] = RUNNING; break
    :: else
    fi;
    if
    :: AWAITS(w) -> assert(!resume[w]); resume[w] = true
    :: else
    fi;
    d_step {
      if
      :: goroutine[w] == PARKING -> goroutine[w] = PARKED
      :: else -> assert(goroutine[w] == PENDING); goroutine[w] = RUNNABLE
      fi
    }
endAsleep:
    goroutine[w] == RUNNABLE;
    if
    :: AWAITS(w) -> assert(resume[w]); resume[w] = false
    :: else
    fi;
    goroutine[w] = RUNNING;
    d_step {
      won = ticket[w];
      ticket[w] = false
    }
    if
    :: won || HAS_TOKEN(w) && isWithdrawn[w] -> break
    :: else
    fi
  od
}
