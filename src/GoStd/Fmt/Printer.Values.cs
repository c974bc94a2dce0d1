// Printing of values by their kind: structs, maps, slices, arrays, pointers, and what is inside of them.

using System.Numerics;
using GoRuntime;

namespace GoStd;

internal sealed partial class Printer
{
    /// <summary>How a value was reached: methods are not called on what lies behind an unexported field.</summary>
    private enum Access
    {
        /// <summary>Methods may be called.</summary>
        Open,

        /// <summary>The value is an unexported embedded field: closed, but its exported fields are open.</summary>
        Embedded,

        /// <summary>Behind an unexported field.</summary>
        Closed,
    }

    /// <summary>The access to an element of what was reached by <paramref name="access"/>.</summary>
    private static Access Inside(Access access) => access == Access.Open ? Access.Open : Access.Closed;

    private void PrintValue(object? value, GoType type, int verb, int depth, Access access)
    {
        value = LibraryAdapter.Unwrap(value);
        if (depth > 0 && access == Access.Open && value != null && type.Kind != GoKind.Interface && PrintByMethod(value, type, verb))
            return;
        if (value == null)
        {
            PrintNil(type, verb, depth, access);
            return;
        }
        var raw = value;
        while (NamedAccess.For(raw.GetType()) is { } named)
        {
            if (named.Value(raw) is not { } inner)
            {
                PrintNil(type, verb, depth, Access.Closed);
                return;
            }
            raw = inner;
        }
        switch (type.Kind)
        {
            case GoKind.Bool:
                PrintBool(value, type, (bool)raw, verb);
                break;
            case GoKind.Int or GoKind.Int8 or GoKind.Int16 or GoKind.Int32 or GoKind.Int64:
                TryInteger(raw, out var number);
                PrintInteger(value, type, (ulong)number, true, verb);
                break;
            case GoKind.Uint or GoKind.Uint8 or GoKind.Uint16 or GoKind.Uint32 or GoKind.Uint64 or GoKind.Uintptr:
                PrintInteger(value, type, Unsigned(raw), false, verb);
                break;
            case GoKind.Float32:
                PrintFloat(value, type, (float)raw, true, verb);
                break;
            case GoKind.Float64:
                PrintFloat(value, type, (double)raw, false, verb);
                break;
            case GoKind.Complex64:
                PrintComplex(value, type, (Complex64)raw, true, verb);
                break;
            case GoKind.Complex128:
                PrintComplex(value, type, (Complex)raw, false, verb);
                break;
            case GoKind.String:
                PrintString(value, type, ((GoString)Raw(raw)!).Span, verb);
                break;
            case GoKind.Map:
                PrintMap((IGoMap)raw, type, verb, depth, access);
                break;
            case GoKind.Struct:
                PrintStruct(raw, type, verb, depth, access);
                break;
            case GoKind.Interface:
                PrintDynamic(value, verb, depth, access);
                break;
            case GoKind.Array or GoKind.Slice:
                PrintSequence(raw, type, verb, depth, access);
                break;
            case GoKind.Pointer when depth == 0 && raw is IPtr { IsNil: false } pointer && IsComposite(type.Elem!.Kind):
                Buffer.Append((byte)'&');
                PrintValue(pointer.Load(), type.Elem!, verb, 1, access);
                break;
            default:
                PrintPointer(raw, type, verb);
                break;
        }
    }

    private static bool IsComposite(GoKind kind) => kind is GoKind.Array or GoKind.Slice or GoKind.Struct or GoKind.Map;

    private static ulong Unsigned(object raw) => raw switch
    {
        byte v => v,
        ushort v => v,
        uint v => v,
        ulong v => v,
        uint64 v => v.Value,
        nuint v => v,
        _ => Convert.ToUInt64(raw, System.Globalization.CultureInfo.InvariantCulture),
    };

    /// <summary>The value of an interface: its own type decides.</summary>
    private void PrintDynamic(object value, int verb, int depth, Access access)
    {
        access = Inside(access);
        var raw = Raw(value);
        PrintValue(raw, GoType.Of(value), verb, depth + 1, access);
    }

    /// <summary>A null of a static type: nil pointer, func, channel or interface.</summary>
    private void PrintNil(GoType type, int verb, int depth, Access access)
    {
        if (type.Kind == GoKind.Interface)
        {
            if (_flags.SharpV)
            {
                AppendText(type.String());
                Buffer.Append("(nil)"u8);
            }
            else
            {
                Buffer.Append("<nil>"u8);
            }
            return;
        }
        // Methods of a nil pointer are called like those of any other.
        if (!_erroring && access == Access.Open && type.Kind == GoKind.Pointer
            && NilAccess.For(type.Clr) is { } pointer && PrintByMethod(pointer, type, verb))
        {
            return;
        }

        PrintPointer(null, type, verb);
    }

    private void PrintStruct(object value, GoType type, int verb, int depth, Access access)
    {
        if (_flags.SharpV)
            AppendText(type.String());
        Buffer.Append((byte)'{');
        var fields = type.Fields;
        for (var i = 0; i < fields.Count; i++)
        {
            var field = fields[i];
            Separate(i);
            if (_flags.PlusV || _flags.SharpV)
            {
                AppendText(field.Name);
                Buffer.Append((byte)':');
            }
            var inner = access == Access.Closed ? Access.Closed
                : field.Exported ? Access.Open
                : field.Embedded ? Access.Embedded : Access.Closed;
            var content = field.Raw(value);
            var contentType = field.Type;
            // A field of interface type counts as what it holds.
            if (contentType.Kind == GoKind.Interface && content != null)
            {
                contentType = GoType.Of(content);
                content = Raw(content);
                inner = Inside(inner);
            }
            PrintValue(content, contentType, verb, depth + 1, inner);
        }
        Buffer.Append((byte)'}');
    }

    private void Separate(int index)
    {
        if (index > 0)
            Buffer.Append(_flags.SharpV ? ", "u8 : " "u8);
    }

    private void PrintMap(IGoMap map, GoType type, int verb, int depth, Access access)
    {
        if (_flags.SharpV)
        {
            AppendText(type.String());
            if (map.IsNil)
            {
                Buffer.Append("(nil)"u8);
                return;
            }
            Buffer.Append((byte)'{');
        }
        else
        {
            Buffer.Append("map["u8);
        }
        access = Inside(access);
        var (keyType, valueType) = (type.Key!, type.Elem!);
        var entries = MapOrder.Sort(map, keyType);
        for (var i = 0; i < entries.Length; i++)
        {
            Separate(i);
            PrintValue(entries[i].Key, keyType, verb, depth + 1, access);
            Buffer.Append((byte)':');
            PrintValue(entries[i].Value, valueType, verb, depth + 1, access);
        }
        Buffer.Append(_flags.SharpV ? (byte)'}' : (byte)']');
    }

    private void PrintSequence(object value, GoType type, int verb, int depth, Access access)
    {
        var sequence = SequenceAccess.For(value.GetType());
        var elementType = type.Elem!;
        if (verb is 's' or 'q' or 'x' or 'X' && elementType.Kind == GoKind.Uint8)
        {
            PrintByteText(Bytes(sequence, value), verb);
            return;
        }
        if (_flags.SharpV)
        {
            AppendText(type.String());
            if (sequence.IsNil(value))
            {
                Buffer.Append("(nil)"u8);
                return;
            }
        }
        Buffer.Append(_flags.SharpV ? (byte)'{' : (byte)'[');
        access = Inside(access);
        switch (value)
        {
            case Slice<long> longs:
                for (var i = 0; i < longs.Length; i++)
                {
                    Separate(i);
                    PrintInteger(longs[i], elementType, verb);
                }
                break;
            case Slice<GoString> strings:
                for (var i = 0; i < strings.Length; i++)
                {
                    Separate(i);
                    PrintString(strings[i], elementType, verb);
                }
                break;
            default:
                var length = sequence.Length(value);
                for (var i = 0; i < length; i++)
                {
                    Separate(i);
                    PrintValue(sequence.Get(value, i), elementType, verb, depth + 1, access);
                }
                break;
        }
        Buffer.Append(_flags.SharpV ? (byte)'}' : (byte)']');
    }

    /// <summary>An element of []int or []int64, boxed only if the verb does not suit it.</summary>
    private void PrintInteger(long value, GoType type, int verb)
    {
        if (verb is 'v' or 'd' or 'b' or 'o' or 'O' or 'x' or 'X' or 'c' or 'q' or 'U')
            PrintInteger(null, type, (ulong)value, true, verb);
        else
            BadVerb(value, type, verb);
    }

    private void PrintString(GoString value, GoType type, int verb)
    {
        if (verb is 'v' or 's' or 'x' or 'X' or 'q')
            PrintString(null, type, value.Span, verb);
        else
            BadVerb(value, type, verb);
    }

    private static ReadOnlySpan<byte> Bytes(SequenceAccess sequence, object value)
    {
        if (value is Slice<byte> slice)
            return slice.Span;
        var bytes = new byte[sequence.Length(value)];
        for (var i = 0; i < bytes.Length; i++)
            bytes[i] = (byte)GoType.Underlie(sequence.Get(value, i))!;
        return bytes;
    }

    /// <summary>The number that stands for the address of a pointer, func, channel, map or slice.</summary>
    private static ulong AddressOf(object? value, GoKind kind) => value switch
    {
        null => 0,
        IPtr pointer => Ptr.Address(pointer),
        UnsafePointer pointer => pointer.Address,
        IGoMap map => Ptr.AddressOf(map.Identity),
        _ when kind == GoKind.Slice => SequenceAccess.For(value.GetType()).Address(value),
        _ => Ptr.AddressOf(value),
    };

    private void PrintPointer(object? value, GoType type, int verb)
    {
        var raw = value;
        while (raw != null && NamedAccess.For(raw.GetType()) is { } named)
            raw = named.Value(raw);
        if (type.Kind is not (GoKind.Pointer or GoKind.Func or GoKind.Chan or GoKind.Map or GoKind.Slice or GoKind.UnsafePointer))
        {
            BadVerb(value, type, verb);
            return;
        }
        var address = AddressOf(raw, type.Kind);
        switch (verb)
        {
            case 'v' when _flags.SharpV:
                Buffer.Append((byte)'(');
                AppendText(type.String());
                Buffer.Append(")("u8);
                if (address == 0)
                    Buffer.Append("nil"u8);
                else
                    PrintHex(address, true);
                Buffer.Append((byte)')');
                break;
            case 'v' when address == 0:
                PrintPadded("<nil>"u8);
                break;
            case 'v' or 'p':
                PrintHex(address, !_flags.Sharp);
                break;
            case 'b' or 'o' or 'd' or 'x' or 'X':
                PrintInteger(value, type, address, false, verb);
                break;
            default:
                BadVerb(value, type, verb);
                break;
        }
    }
}
