// log.Logger: lines with a header, one write each; and the package's own logger on standard error.

using System.Diagnostics;
using GoRuntime;
using static GoRuntime.Builtins;

namespace GoStd;

/// <summary>Go's package log. Go: log/log.go</summary>
public static partial class log
{
    /// <summary>Header: the local date, 2009/01/23.</summary>
    public const long Ldate = 1;

    /// <summary>Header: the local time, 01:23:23.</summary>
    public const long Ltime = 2;

    /// <summary>Header: microseconds, 01:23:23.123123.</summary>
    public const long Lmicroseconds = 4;

    /// <summary>Header: full file name and line, /a/b/c/d.go:23.</summary>
    public const long Llongfile = 8;

    /// <summary>Header: last part of the file name and line, d.go:23.</summary>
    public const long Lshortfile = 16;

    /// <summary>Date and time are in UTC.</summary>
    public const long LUTC = 32;

    /// <summary>The prefix stands before the message, not before the header.</summary>
    public const long Lmsgprefix = 64;

    /// <summary>The flags of the package's own logger: date and time.</summary>
    public const long LstdFlags = Ldate | Ltime;

    /// <summary>A logger that writes to <paramref name="out"/>.</summary>
    public static Ptr<Logger> New(io.Writer @out, GoString prefix, long flag) => new(new Logger(@out, prefix, flag));

    /// <summary>Writes lines, each in one call of its writer; safe for concurrent use.</summary>
    [GoType("log.Logger")]
    public struct Logger : ICopyable<Logger>, IGoFields<Logger.GoFields>
    {
        private GoSync.Mutex _gate;
        private io.Writer _target;
        private GoString _prefix;
        private long _flags;

        internal Logger(io.Writer target, GoString prefix, long flags)
        {
            _target = target;
            _prefix = prefix;
            _flags = flags;
        }

        /// <summary>Logs its operands as fmt.Print formats them.</summary>
        public void Print(params ReadOnlySpan<object?> v) => Write(Message(v));

        /// <summary>Logs its operands as fmt.Println formats them.</summary>
        public void Println(params ReadOnlySpan<object?> v) => Write(LineMessage(v));

        /// <summary>Logs its operands as fmt.Printf formats them.</summary>
        public void Printf(GoString format, params ReadOnlySpan<object?> v) => Write(FormatMessage(format, v));

        /// <summary>Print, then exit with code 1.</summary>
        public void Fatal(params ReadOnlySpan<object?> v) => End(Message(v));

        /// <summary>Println, then exit with code 1.</summary>
        public void Fatalln(params ReadOnlySpan<object?> v) => End(LineMessage(v));

        /// <summary>Printf, then exit with code 1.</summary>
        public void Fatalf(GoString format, params ReadOnlySpan<object?> v) => End(FormatMessage(format, v));

        /// <summary>Print, then a panic with the message.</summary>
        public void Panic(params ReadOnlySpan<object?> v) => Raise(fmt.Sprint(v));

        /// <summary>Println, then a panic with the message.</summary>
        public void Panicln(params ReadOnlySpan<object?> v) => Raise(fmt.Sprintln(v));

        /// <summary>Printf, then a panic with the message.</summary>
        public void Panicf(GoString format, params ReadOnlySpan<object?> v) => Raise(fmt.Sprintf(format, v));

        /// <summary><c>l.Print(v...)</c></summary>
        public void Print(Slice<object?> v) => Print((ReadOnlySpan<object?>)v.Span);

        /// <summary><c>l.Println(v...)</c></summary>
        public void Println(Slice<object?> v) => Println((ReadOnlySpan<object?>)v.Span);

        /// <summary><c>l.Printf(format, v...)</c></summary>
        public void Printf(GoString format, Slice<object?> v) => Printf(format, (ReadOnlySpan<object?>)v.Span);

        /// <summary><c>l.Fatal(v...)</c></summary>
        public void Fatal(Slice<object?> v) => Fatal((ReadOnlySpan<object?>)v.Span);

        /// <summary><c>l.Fatalln(v...)</c></summary>
        public void Fatalln(Slice<object?> v) => Fatalln((ReadOnlySpan<object?>)v.Span);

        /// <summary><c>l.Fatalf(format, v...)</c></summary>
        public void Fatalf(GoString format, Slice<object?> v) => Fatalf(format, (ReadOnlySpan<object?>)v.Span);

        /// <summary><c>l.Panic(v...)</c></summary>
        public void Panic(Slice<object?> v) => Panic((ReadOnlySpan<object?>)v.Span);

        /// <summary><c>l.Panicln(v...)</c></summary>
        public void Panicln(Slice<object?> v) => Panicln((ReadOnlySpan<object?>)v.Span);

        /// <summary><c>l.Panicf(format, v...)</c></summary>
        public void Panicf(GoString format, Slice<object?> v) => Panicf(format, (ReadOnlySpan<object?>)v.Span);

        /// <summary>Logs <paramref name="s"/>; a file name in the header is that of the caller <paramref name="calldepth"/> calls
        /// up.</summary>
        public error? Output(long calldepth, GoString s)
        {
            var message = new ByteBuffer(128);
            message.Append(s.Span);
            return Write(message, calldepth);
        }

        /// <summary>The header's flags.</summary>
        public readonly long Flags() => _flags;

        /// <summary>Sets the header's flags.</summary>
        public void SetFlags(long flag) => _flags = flag;

        /// <summary>The prefix.</summary>
        public GoString Prefix()
        {
            _gate.Lock();
            var value = _prefix;
            _gate.Unlock();
            return value;
        }

        /// <summary>Sets the prefix.</summary>
        public void SetPrefix(GoString prefix)
        {
            _gate.Lock();
            _prefix = prefix;
            _gate.Unlock();
        }

        /// <summary>Where the lines go.</summary>
        public io.Writer Writer()
        {
            _gate.Lock();
            var value = _target;
            _gate.Unlock();
            return value;
        }

        /// <summary>Sets where the lines go.</summary>
        public void SetOutput(io.Writer w)
        {
            _gate.Lock();
            _target = w;
            _gate.Unlock();
        }

        private static ByteBuffer Message(ReadOnlySpan<object?> v) => Copy(fmt.Sprint(v));

        private static ByteBuffer LineMessage(ReadOnlySpan<object?> v) => Copy(fmt.Sprintln(v));

        private static ByteBuffer FormatMessage(GoString format, ReadOnlySpan<object?> v) => Copy(fmt.Sprintf(format, v));

        private static ByteBuffer Copy(GoString text)
        {
            var buffer = new ByteBuffer((int)text.Length + 1);
            buffer.Append(text.Span);
            return buffer;
        }

        private void End(ByteBuffer message)
        {
            Write(message);
            Go.Exit(1);
        }

        private void Raise(GoString text)
        {
            Write(Copy(text));
            throw panic(text);
        }

        private error? Write(ByteBuffer message, long calldepth = 1)
        {
            var current = _flags;
            if (ReferenceEquals(_target, io.Discard))
                return null;
            var now = (current & LUTC) != 0 ? DateTime.UtcNow : DateTime.Now;
            var (file, line) = (current & (Lshortfile | Llongfile)) != 0 ? Caller(calldepth) : default;
            _gate.Lock();
            try
            {
                var text = new ByteBuffer(message.Length + 64);
                AppendHeader(ref text, current, now, file, line);
                text.Append(message.Written);
                if (message.Length == 0 || message.Written[^1] != '\n')
                    text.Append((byte)'\n');
                return _target.Write(Slice.Of(text.Array, 0, text.Length, text.Length)).err;
            }
            finally
            {
                _gate.Unlock();
            }
        }

        /// <summary>A logger with the same settings.</summary>
        public readonly Logger Copy() => this with { _gate = _gate.Copy() };

        readonly GoFields IGoFields<GoFields>.Fields()
        {
            var fields = new GoFields { outMu = _gate.Copy(), @out = _target };
            if (_target is not null)
                fields.prefix.Store(new Ptr<GoString>(_prefix));
            fields.flag.Store((int)_flags);
            fields.isDiscard.Store(ReferenceEquals(_target, io.Discard));
            return fields;
        }

        /// <summary>The fields that Go has.</summary>
        internal struct GoFields
        {
            internal GoSync.Mutex outMu;
            internal io.Writer? @out;
            internal GoSync.AtomicPointer<GoString> prefix;
            internal GoSync.AtomicInt32 flag;
            internal GoSync.AtomicBool isDiscard;
        }

        private void AppendHeader(ref ByteBuffer text, long current, DateTime now, string? file, long line)
        {
            if ((current & Lmsgprefix) == 0)
                text.Append(_prefix.Span);
            if ((current & Ldate) != 0)
            {
                AppendPadded(ref text, now.Year, 4);
                text.Append((byte)'/');
                AppendPadded(ref text, now.Month, 2);
                text.Append((byte)'/');
                AppendPadded(ref text, now.Day, 2);
                text.Append((byte)' ');
            }
            if ((current & (Ltime | Lmicroseconds)) != 0)
            {
                AppendPadded(ref text, now.Hour, 2);
                text.Append((byte)':');
                AppendPadded(ref text, now.Minute, 2);
                text.Append((byte)':');
                AppendPadded(ref text, now.Second, 2);
                if ((current & Lmicroseconds) != 0)
                {
                    text.Append((byte)'.');
                    AppendPadded(ref text, (int)(now.Ticks / 10 % 1_000_000), 6);
                }
                text.Append((byte)' ');
            }
            if (file != null)
            {
                text.Append(System.Text.Encoding.UTF8.GetBytes((current & Lshortfile) != 0 ? Path.GetFileName(file) : file));
                text.Append((byte)':');
                IntText.AppendDecimal(ref text, line);
                text.Append(": "u8);
            }
            if ((current & Lmsgprefix) != 0)
                text.Append(_prefix.Span);
        }

        private static void AppendPadded(ref ByteBuffer text, int value, int width)
        {
            var start = text.Length;
            IntText.AppendDecimal(ref text, (ulong)value);
            text.Insert(start, (byte)'0', width - (text.Length - start));
        }

        /// <summary>File and line of the caller of the library, or of its callers further up; ??? and 0 if not known.</summary>
        private static (string File, long Line) Caller(long calldepth)
        {
            foreach (var frame in GoStack.OfCaller(new StackTrace(1, false)))
            {
                if (frame.Method?.DeclaringType?.Assembly != typeof(log).Assembly && --calldepth <= 0)
                    return frame.Place ?? ("???", 0);
            }
            return ("???", 0);
        }
    }
}

/// <summary>The methods of pointers to a <see cref="log.Logger"/>.</summary>
public static class LogLoggerExtensions
{
    extension(Ptr<log.Logger> logger)
    {
        /// <inheritdoc cref="log.Logger.Print(ReadOnlySpan{object?})"/>
        public void Print(params ReadOnlySpan<object?> v) => logger.Value.Print(v);

        /// <inheritdoc cref="log.Logger.Println(ReadOnlySpan{object?})"/>
        public void Println(params ReadOnlySpan<object?> v) => logger.Value.Println(v);

        /// <inheritdoc cref="log.Logger.Printf(GoString, ReadOnlySpan{object?})"/>
        public void Printf(GoString format, params ReadOnlySpan<object?> v) => logger.Value.Printf(format, v);

        /// <inheritdoc cref="log.Logger.Fatal(ReadOnlySpan{object?})"/>
        public void Fatal(params ReadOnlySpan<object?> v) => logger.Value.Fatal(v);

        /// <inheritdoc cref="log.Logger.Fatalln(ReadOnlySpan{object?})"/>
        public void Fatalln(params ReadOnlySpan<object?> v) => logger.Value.Fatalln(v);

        /// <inheritdoc cref="log.Logger.Fatalf(GoString, ReadOnlySpan{object?})"/>
        public void Fatalf(GoString format, params ReadOnlySpan<object?> v) => logger.Value.Fatalf(format, v);

        /// <inheritdoc cref="log.Logger.Panic(ReadOnlySpan{object?})"/>
        public void Panic(params ReadOnlySpan<object?> v) => logger.Value.Panic(v);

        /// <inheritdoc cref="log.Logger.Panicln(ReadOnlySpan{object?})"/>
        public void Panicln(params ReadOnlySpan<object?> v) => logger.Value.Panicln(v);

        /// <inheritdoc cref="log.Logger.Panicf(GoString, ReadOnlySpan{object?})"/>
        public void Panicf(GoString format, params ReadOnlySpan<object?> v) => logger.Value.Panicf(format, v);

        /// <inheritdoc cref="log.Logger.Print(Slice{object?})"/>
        public void Print(Slice<object?> v) => logger.Value.Print(v);

        /// <inheritdoc cref="log.Logger.Println(Slice{object?})"/>
        public void Println(Slice<object?> v) => logger.Value.Println(v);

        /// <inheritdoc cref="log.Logger.Printf(GoString, Slice{object?})"/>
        public void Printf(GoString format, Slice<object?> v) => logger.Value.Printf(format, v);

        /// <inheritdoc cref="log.Logger.Fatal(Slice{object?})"/>
        public void Fatal(Slice<object?> v) => logger.Value.Fatal(v);

        /// <inheritdoc cref="log.Logger.Fatalln(Slice{object?})"/>
        public void Fatalln(Slice<object?> v) => logger.Value.Fatalln(v);

        /// <inheritdoc cref="log.Logger.Fatalf(GoString, Slice{object?})"/>
        public void Fatalf(GoString format, Slice<object?> v) => logger.Value.Fatalf(format, v);

        /// <inheritdoc cref="log.Logger.Panic(Slice{object?})"/>
        public void Panic(Slice<object?> v) => logger.Value.Panic(v);

        /// <inheritdoc cref="log.Logger.Panicln(Slice{object?})"/>
        public void Panicln(Slice<object?> v) => logger.Value.Panicln(v);

        /// <inheritdoc cref="log.Logger.Panicf(GoString, Slice{object?})"/>
        public void Panicf(GoString format, Slice<object?> v) => logger.Value.Panicf(format, v);

        /// <inheritdoc cref="log.Logger.Output(long, GoString)"/>
        public error? Output(long calldepth, GoString s) => logger.Value.Output(calldepth, s);

        /// <inheritdoc cref="log.Logger.Flags()"/>
        public long Flags() => logger.Value.Flags();

        /// <inheritdoc cref="log.Logger.SetFlags(long)"/>
        public void SetFlags(long flag) => logger.Value.SetFlags(flag);

        /// <inheritdoc cref="log.Logger.Prefix()"/>
        public GoString Prefix() => logger.Value.Prefix();

        /// <inheritdoc cref="log.Logger.SetPrefix(GoString)"/>
        public void SetPrefix(GoString prefix) => logger.Value.SetPrefix(prefix);

        /// <inheritdoc cref="log.Logger.Writer()"/>
        public io.Writer Writer() => logger.Value.Writer();

        /// <inheritdoc cref="log.Logger.SetOutput(io.Writer)"/>
        public void SetOutput(io.Writer w) => logger.Value.SetOutput(w);
    }
}
