// The contexts that can be canceled: WithCancel's, WithDeadline's, and the one that stands for an AfterFunc.
using GoRuntime;

namespace GoStd;

public static partial class context
{
    /// <summary>What a canceled parent cancels.</summary>
    private interface Canceler
    {
        /// <summary>Makes it done for that reason; unless it is told by its parent, it leaves the parent's children.</summary>
        void Cancel(bool removeFromParent, error err, error? cause);

        Chan<Empty> Signal { get; }
    }

    // Go's *cancelCtx.
    [GoType("*context.cancelCtx")]
    private class CancelContext(Context parent) : Context, Canceler, fmt.Stringer
    {
        /// <summary>The key under which a context gives the nearest CancelContext above it.</summary>
        public static readonly object Key = new Ptr<long>();

        private static readonly Chan<Empty> ClosedChannel = MakeClosed();

        private protected readonly Lock Gate = new();
        private Chan<Empty>? _done; // made when somebody asks for it
        private HashSet<Canceler>? _children;
        private error? _err;
        private error? _cause;
        private Func<bool>? _stopWatching; // for a parent with an AfterFunc method of its own

        public Context Parent { get; } = parent;

        public Chan<Empty> Signal
        {
            get
            {
                if (Volatile.Read(ref _done) is { } done) return done;
                lock (Gate) return _done ??= new Chan<Empty>();
            }
        }

        public Chan<Empty>? Done() => Signal;

        public error? Err()
        {
            if (Volatile.Read(ref _err) is { } err) return err;
            if (Volatile.Read(ref _done) is not { } done || !Volatile.Read(ref done.IsClosed)) return null;

            // It is being canceled: whoever has seen Done closed sees why.
            lock (Gate) return _err;
        }

        public error? GetCause()
        {
            lock (Gate) return _cause;
        }

        public object? Value(object? key) => ReferenceEquals(key, Key) ? this : Find(Parent, key);

        public virtual (time.Time Deadline, bool Ok) Deadline() => Parent.Deadline();

        public virtual GoString String() => GoString.FromString(ParentName + ".WithCancel");

        /// <summary>What the parent is called in <see cref="String"/>; Go wraps one whose AfterFunc method watches it.</summary>
        protected string ParentName => _stopWatching is null ? NameOf(Parent) : "context.stopCtx";

        /// <summary>Sees to it that <paramref name="child"/> (this context, or what it is a part of) is canceled when the parent
        /// is.</summary>
        public void PropagateCancel(Canceler child)
        {
            var done = Parent.Done();
            if (done is null) return;
            if (done.TryReceive(out _, out _))
            {
                child.Cancel(false, Parent.Err()!, Cause(Parent));
                return;
            }

            if (NearestCanceler(Parent) is { } canceler)
            {
                canceler.Adopt(child);
                return;
            }

            if (Parent is AfterFuncer afterFuncer)
            {
                var stop = afterFuncer.AfterFunc(() => child.Cancel(false, Parent.Err()!, Cause(Parent)));
                lock (Gate) _stopWatching = stop;
                return;
            }

            Go.Run(async GoTask () =>
            {
                var parentDone = Parent.Done().ReceiveCase();
                if (await Select.RunAsync(parentDone, child.Signal.ReceiveCase()) == 0)
                    child.Cancel(false, Parent.Err()!, Cause(Parent));
            });
        }

        public virtual void Cancel(bool removeFromParent, error err, error? cause)
        {
            if (CancelTree(err, cause) && removeFromParent) LeaveParent(this);
        }

        // Cancels this context and its children; false if it was canceled already.
        protected bool CancelTree(error err, error? cause)
        {
            lock (Gate)
            {
                if (_err is not null) return false;
                _cause = cause ?? err;
                if (_done is null) Volatile.Write(ref _done, ClosedChannel);
                else _done.Close();
                Volatile.Write(ref _err, err);

                // Under the lock: who comes too late to cancel it returns after all below are canceled, too.
                foreach (var child in _children ?? []) child.Cancel(false, err, cause ?? err);
                _children = null;
            }

            return true;
        }

        protected void LeaveParent(Canceler child)
        {
            Func<bool>? stop;
            lock (Gate) stop = _stopWatching;
            if (stop is not null)
            {
                stop();
                return;
            }

            if (NearestCanceler(Parent) is not { } canceler) return;
            lock (canceler.Gate) canceler._children?.Remove(child);
        }

        // The CancelContext that decides when the context is done; null if there is none, or if a context of another type in
        // between has a Done channel of its own.
        private static CancelContext? NearestCanceler(Context c)
        {
            var done = c.Done();
            if (done is null || done == ClosedChannel) return null;
            return c.Value(Key) is CancelContext canceler && Volatile.Read(ref canceler._done) == done ? canceler : null;
        }

        private static Chan<Empty> MakeClosed()
        {
            var channel = new Chan<Empty>();
            channel.Close();
            channel.LeaveBubble();
            return channel;
        }

        private void Adopt(Canceler child)
        {
            error err;
            error? cause;
            lock (Gate)
            {
                if (_err is null)
                {
                    (_children ??= []).Add(child);
                    return;
                }

                (err, cause) = (_err, _cause);
            }

            child.Cancel(false, err, cause);
        }
    }

    // Go's *timerCtx.
    [GoType("*context.timerCtx")]
    private sealed class TimerContext(Context parent, time.Time deadline) : CancelContext(parent)
    {
        private Ptr<time.Timer>? _timer;

        public override (time.Time Deadline, bool Ok) Deadline() => (deadline, true);

        public override GoString String() =>
            GoString.FromString($"{ParentName}.WithDeadline({deadline} [{time.Until(deadline)}])");

        public void StartTimer(time.Duration rest, error? cause)
        {
            lock (Gate)
            {
                // Under the lock, so that a cancellation stops a timer that it can see.
                if (!IsCanceled) _timer = time.AfterFunc(rest, () => Cancel(true, DeadlineExceeded, cause));
            }
        }

        public override void Cancel(bool removeFromParent, error err, error? cause)
        {
            CancelTree(err, cause);
            if (removeFromParent) LeaveParent(this);
            Ptr<time.Timer>? timer;
            lock (Gate)
            {
                timer = _timer;
                _timer = null;
            }

            timer?.Stop();
        }

        private bool IsCanceled => Err() is not null;
    }

    // A context that a CancellationToken cancels, too.
    [GoType("*context.cancelCtx")]
    private sealed class TokenContext(Context parent) : CancelContext(parent)
    {
        private CancellationTokenRegistration _registration;

        public void Watch(CancellationToken token)
        {
            // Not under the lock: it may call at once, and a context locks its parent before itself.
            var registration = token.UnsafeRegister(static c => ((TokenContext)c!).Cancel(true, Canceled, null), this);
            lock (Gate)
            {
                if (Err() is null)
                {
                    _registration = registration;
                    return;
                }
            }

            registration.Unregister();
        }

        public override void Cancel(bool removeFromParent, error err, error? cause)
        {
            base.Cancel(removeFromParent, err, cause);
            lock (Gate) _registration.Unregister();
        }
    }

    // Go's *afterFuncCtx: a child whose cancellation starts the function.
    [GoType("*context.afterFuncCtx")]
    private sealed class AfterFuncContext(Context parent, Action start) : CancelContext(parent)
    {
        private int _decided; // set by the one that starts the function or keeps it from starting

        public static Func<bool> Start(Context ctx, Action start)
        {
            var a = new AfterFuncContext(ctx, start);
            a.PropagateCancel(a);
            return a.Stop;
        }

        public override void Cancel(bool removeFromParent, error err, error? cause)
        {
            CancelTree(err, cause);
            if (removeFromParent) LeaveParent(this);
            if (Interlocked.Exchange(ref _decided, 1) == 0) start();
        }

        private bool Stop()
        {
            if (Interlocked.Exchange(ref _decided, 1) != 0) return false;
            Cancel(true, Canceled, null);
            return true;
        }
    }
}
