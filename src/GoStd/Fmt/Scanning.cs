// Scanning into operands: dispatch on the type a pointer points to, and the formats of Scanf.

using System.Collections.Concurrent;
using System.Numerics;
using System.Runtime.CompilerServices;
using GoRuntime;

namespace GoStd;

internal sealed partial class Scanning
{
    /// <summary>Scan and Scanln: operands separated by white space. Returns how many were scanned and why no more.</summary>
    public (long n, error? err) Scan(ReadOnlySpan<object?> operands)
    {
        long done = 0;
        try
        {
            foreach (var operand in operands)
            {
                ScanOperand('v', operand);
                done++;
            }
            if (newlineEnds)
            {
                int rune;
                while ((rune = Read()) is not ('\n' or EndOfInput))
                {
                    if (!IsSpace(rune))
                        throw new ScanFailure("expected newline");
                }
            }
            return (done, null);
        }
        catch (Exception exception) when (ScanFailure.Of(exception) is { } failure)
        {
            return (done, failure.Error);
        }
    }

    /// <summary>Scanf: operands as the format says.</summary>
    public (long n, error? err) Scan(ReadOnlySpan<byte> format, ReadOnlySpan<object?> operands)
    {
        var done = 0;
        try
        {
            for (var at = 0; at < format.Length;)
            {
                var start = at;
                if (!Match(format, ref at))
                {
                    if (format[start] != '%')
                        throw new ScanFailure("input does not match format");
                    // As in Go, a %% that does not match is tried again as a verb, which skips space.
                    at = start;
                }
                if (at >= format.Length)
                    break;
                // A % with a verb: the width, then the verb.
                at++;
                _width = ReadWidth(format, ref at);
                var verbAt = at;
                var verb = Utf8.Decode(format[at..], out var size);
                at += size;
                if (verb != 'c')
                    SkipSpace();
                if (verb == '%')
                {
                    SkipSpace();
                    NeedInput();
                    if (!Accept("%"))
                        throw new ScanFailure("missing literal %");
                    continue;
                }
                if (done >= operands.Length)
                    throw new ScanFailure("too few operands for format '%" + GoString.FromBytes(format[verbAt..]) + "'");
                _limit = _width == NoLimit ? NoLimit : Math.Min(NoLimit, _count + _width);
                ScanOperand(verb, operands[done]);
                done++;
                _limit = NoLimit;
            }
            if (done < operands.Length)
                throw new ScanFailure("too many operands");
            return (done, null);
        }
        catch (Exception exception) when (ScanFailure.Of(exception) is { } failure)
        {
            return (done, failure.Error);
        }
    }

    private static int ReadWidth(ReadOnlySpan<byte> format, ref int at)
    {
        // The last byte is the verb, whatever it is.
        var number = 0;
        var start = at;
        for (; at < format.Length - 1 && format[at] is >= (byte)'0' and <= (byte)'9'; at++)
            number = Math.Min(number * 10 + format[at] - '0', 1_000_000);
        return at > start ? number : NoLimit;
    }

    /// <summary>Matches input against the format up to a verb or its end; false where they differ.</summary>
    private bool Match(ReadOnlySpan<byte> format, ref int at)
    {
        while (at < format.Length)
        {
            var wanted = Utf8.Decode(format[at..], out var size);
            if (IsSpace(wanted))
            {
                MatchSpace(format, ref at);
                continue;
            }
            if (wanted == '%')
            {
                if (at + 1 == format.Length)
                    throw new ScanFailure("missing verb: % at end of format string");
                if (format[at + 1] != '%')
                    return true;
                at++;
            }
            if (MustRead() != wanted)
            {
                Unread();
                return false;
            }
            at += size;
        }
        return true;
    }

    /// <summary>
    /// A run of space in the format: each newline takes a line's end or the end of input; spaces behind the last one, or
    /// alone, take spaces but no newline.
    /// </summary>
    private void MatchSpace(ReadOnlySpan<byte> format, ref int at)
    {
        var newlines = 0;
        var trailing = false;
        while (at < format.Length)
        {
            var wanted = Utf8.Decode(format[at..], out var size);
            if (!IsSpace(wanted))
                break;
            (newlines, trailing) = wanted == '\n' ? (newlines + 1, false) : (newlines, true);
            at += size;
        }
        for (var i = 0; i < newlines; i++)
        {
            if (SkipBlanks(Read()) is not ('\n' or EndOfInput))
                throw new ScanFailure("newline in format does not match input");
        }
        if (!trailing)
            return;
        var rune = Read();
        if (newlines == 0)
        {
            if (!IsSpace(rune) && rune != EndOfInput)
                throw new ScanFailure("expected space in input to match format");
            if (rune == '\n')
                throw new ScanFailure("newline in input does not match format");
        }
        if (SkipBlanks(rune) != EndOfInput)
            Unread();
    }

    private int SkipBlanks(int rune)
    {
        while (IsSpace(rune) && rune != '\n')
            rune = Read();
        return rune;
    }

    private void ScanOperand(int verb, object? operand)
    {
        _token.Length = 0;
        switch (operand)
        {
            case fmt.Scanner scanner:
                var err = scanner.Scan(this, verb);
                if (err != null)
                    throw new ScanFailure(err == io.EOF ? io.ErrUnexpectedEOF : err);
                break;
            case Ptr<long> p:
                p.Value = ScanInteger(verb, 64);
                break;
            case Ptr<GoString> p:
                p.Value = ScanString(verb);
                break;
            case Ptr<double> p:
                p.Value = ScanFloat(verb, 64, "float64");
                break;
            case Ptr<int> p:
                p.Value = (int)ScanInteger(verb, 32);
                break;
            case Ptr<bool> p:
                p.Value = ScanBool(verb);
                break;
            case Ptr<sbyte> p:
                p.Value = (sbyte)ScanInteger(verb, 8);
                break;
            case Ptr<short> p:
                p.Value = (short)ScanInteger(verb, 16);
                break;
            case Ptr<ulong> p:
                p.Value = ScanUnsigned(verb, 64);
                break;
            case Ptr<byte> p:
                p.Value = (byte)ScanUnsigned(verb, 8);
                break;
            case Ptr<ushort> p:
                p.Value = (ushort)ScanUnsigned(verb, 16);
                break;
            case Ptr<uint> p:
                p.Value = (uint)ScanUnsigned(verb, 32);
                break;
            case Ptr<nuint> p:
                p.Value = (nuint)ScanUnsigned(verb, 64);
                break;
            case Ptr<float> p:
                p.Value = (float)ScanFloat(verb, 32, "float32");
                break;
            case Ptr<Complex> p:
                p.Value = ScanComplex(verb, 128);
                break;
            case Ptr<Complex64> p:
                p.Value = (Complex64)ScanComplex(verb, 64);
                break;
            case Ptr<Slice<byte>> p:
                p.Value = (Slice<byte>)ScanString(verb);
                break;
            case IBoxed boxed:
                // *int64 and *uint64 have the C# pointers of *int and *uint.
                ScanOperand(verb, boxed.Inner);
                break;
            default:
                ScanByKind(verb, operand);
                break;
        }
    }

    /// <summary>A pointer to a defined type is scanned as its underlying type.</summary>
    private void ScanByKind(int verb, object? operand)
    {
        var type = GoType.Of(operand);
        if (operand is not IPtr)
            throw new ScanFailure("type not a pointer: " + (type?.String() ?? "<nil>"));
        var pointee = type!.Elem!;
        var inner = NamedTarget.For(pointee.Clr);
        if (inner == null)
            throw new ScanFailure("can't scan type: " + type.String());
        var target = inner.Fresh();
        try
        {
            ScanOperand(verb, target);
        }
        catch (ScanFailure failure) when (failure.Error.Error().Span.StartsWith("can't scan type: "u8))
        {
            throw new ScanFailure("can't scan type: " + type.String());
        }
        inner.Store(operand, target);
    }

    /// <summary>Writes variables of a defined type through a variable of its underlying type.</summary>
    private abstract class NamedTarget
    {
        private static readonly ConcurrentDictionary<Type, NamedTarget?> Cache = new();

        public static NamedTarget? For(Type type) => Cache.GetOrAdd(type, static type =>
        {
            foreach (var candidate in type.IsValueType ? type.GetInterfaces() : [])
            {
                if (candidate.IsGenericType && candidate.GetGenericTypeDefinition() == typeof(INamed<>))
                {
                    return (NamedTarget)Activator.CreateInstance(typeof(NamedTarget<,>)
                        .MakeGenericType(type, candidate.GetGenericArguments()[0]))!;
                }
            }
            return null;
        });

        /// <summary>A pointer to a fresh variable of the underlying type.</summary>
        public abstract object Fresh();

        /// <summary>Copies the fresh variable into what <paramref name="pointer"/> points to.</summary>
        public abstract void Store(object pointer, object fresh);
    }

    private sealed class NamedTarget<T, U> : NamedTarget
        where T : struct, INamed<U>
    {
        public override object Fresh() => new Ptr<U>();

        // The struct of a defined type holds its value and nothing else.
        public override void Store(object pointer, object fresh) =>
            Unsafe.As<T, U>(ref ((Ptr<T>)pointer).Value) = ((Ptr<U>)fresh).Value;
    }
}
