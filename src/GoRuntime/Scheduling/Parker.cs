// Puts one thread to sleep until another wakes it, or a time has passed. A wake-up that comes first is kept.
//
// Invariant: only the owning thread calls Park; any thread may call Unpark, any number of times, and at least one Park that
// follows (or is under way) returns for it.

using System.Runtime.InteropServices;

namespace GoRuntime;

internal abstract class Parker
{
    /// <summary>No time limit.</summary>
    public const long Forever = long.MaxValue;

    /// <summary>The best parker of this system: a futex on Linux (nanoseconds), a monitor elsewhere (milliseconds).</summary>
    public static Parker Create() => FutexParker.IsSupported ? new FutexParker() : new MonitorParker();

    /// <summary>Sleeps until woken (true), or until <paramref name="nanoseconds"/> have passed (false).</summary>
    public abstract bool Park(long nanoseconds = Forever);

    /// <summary>Wakes the owner, now or when it next parks.</summary>
    public abstract void Unpark();

    private sealed class MonitorParker : Parker
    {
        private readonly object _gate = new();
        private bool _notified;

        public override bool Park(long nanoseconds)
        {
            lock (_gate)
            {
                if (!_notified)
                {
                    if (nanoseconds == Forever)
                    {
                        while (!_notified)
                        {
                            Monitor.Wait(_gate);
                        }
                    }
                    else
                    {
                        Monitor.Wait(_gate, (int)Math.Clamp((nanoseconds + 999_999) / 1_000_000, 0, int.MaxValue));
                    }
                }

                var notified = _notified;
                _notified = false;
                return notified;
            }
        }

        public override void Unpark()
        {
            lock (_gate)
            {
                _notified = true;
                Monitor.Pulse(_gate);
            }
        }
    }

    private sealed unsafe class FutexParker : Parker
    {
        private const int FutexWaitPrivate = 0 | 128;
        private const int FutexWakePrivate = 1 | 128;
        private const int Empty = 0;
        private const int Notified = 1;
        private const int Waiting = -1;

        private static readonly nint FutexCall = RuntimeInformation.ProcessArchitecture == Architecture.Arm64 ? 98 : 202;

        // Pinned: the kernel wants an address that does not move.
        private readonly int[] _pinned = GC.AllocateArray<int>(1, pinned: true);
        private readonly int* _word;

        public FutexParker() => _word = (int*)Marshal.UnsafeAddrOfPinnedArrayElement(_pinned, 0);

        public static bool IsSupported { get; } = Probe();

        public override bool Park(long nanoseconds)
        {
            if (Interlocked.CompareExchange(ref *_word, Waiting, Empty) == Empty)
            {
                if (nanoseconds == Forever)
                {
                    do
                    {
                        Call(FutexCall, _word, FutexWaitPrivate, Waiting, null, null, 0);
                    }
                    while (Volatile.Read(ref *_word) == Waiting);
                }
                else
                {
                    // A spurious return (a signal) is reported as a timeout: callers look at the clock again.
                    var time = new TimeSpec { Seconds = nanoseconds / 1_000_000_000, Nanoseconds = nanoseconds % 1_000_000_000 };
                    Call(FutexCall, _word, FutexWaitPrivate, Waiting, &time, null, 0);
                }
            }

            var notified = Interlocked.Exchange(ref *_word, Empty) == Notified;
            GC.KeepAlive(_pinned);
            return notified;
        }

        public override void Unpark()
        {
            if (Interlocked.Exchange(ref *_word, Notified) == Waiting)
            {
                Call(FutexCall, _word, FutexWakePrivate, 1, null, null, 0);
            }

            GC.KeepAlive(_pinned);
        }

        private static bool Probe()
        {
            if (!OperatingSystem.IsLinux() || !Environment.Is64BitProcess
                || RuntimeInformation.ProcessArchitecture is not (Architecture.X64 or Architecture.Arm64))
            {
                return false;
            }

            try
            {
                var word = 0;
                return Call(FutexCall, &word, FutexWakePrivate, 1, null, null, 0) == 0;
            }
            catch (Exception e) when (e is DllNotFoundException or EntryPointNotFoundException)
            {
                return false;
            }
        }

        [DllImport("libc", EntryPoint = "syscall")]
        private static extern nint Call(nint number, int* word, nint operation, nint value, TimeSpec* timeout, int* word2, nint value3);

        [StructLayout(LayoutKind.Sequential)]
        private struct TimeSpec
        {
            public long Seconds;
            public long Nanoseconds;
        }
    }
}
