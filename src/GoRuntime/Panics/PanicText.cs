// How a panic's value is printed in the report of an unrecovered panic.

using System.Reflection;
using System.Text;

namespace GoRuntime;

internal static class PanicText
{
    /// <summary>The text after <c>panic: </c>, for exception messages.</summary>
    public static string Format(object? value)
    {
        var bytes = new List<byte>();
        Append(bytes, value);
        return Encoding.UTF8.GetString([.. bytes]);
    }

    /// <summary>
    /// Appends a value as Go's report prints it: an error's message, a Stringer's text, basic kinds by value (with their type if
    /// it is a defined one), anything else as <c>(type) address</c>. Lines after the first are indented.
    /// </summary>
    /// <remarks>Go: runtime/error.go, printpanicval; runtime/panic.go, preprintpanics.</remarks>
    public static void Append(List<byte> to, object? value)
    {
        switch (value)
        {
            case error e:
                AppendIndented(to, e.Error().Span);
                return;
            case Exception exception:
                AppendIndented(to, Encoding.UTF8.GetBytes($"{exception.GetType()}: {exception.Message}"));
                return;
        }

        if (TextMethod(value, "Error") is { } message)
        {
            AppendIndented(to, message.Span);
            return;
        }

        if (TextMethod(value, "String") is { } text)
        {
            AppendIndented(to, text.Span);
            return;
        }

        AppendBare(to, value);
    }

    /// <summary>As <see cref="Append(List{byte}, object?)"/>, without calling the value's methods.</summary>
    public static void AppendBare(List<byte> to, object? value)
    {
        if (value == null)
        {
            Append(to, "nil");
            return;
        }

        if (value is RuntimeError { BareText: { } bareText })
        {
            Append(to, $"{GoType.Of(value)}(\"");
            AppendIndented(to, Encoding.UTF8.GetBytes(bareText));
            Append(to, "\")");
            return;
        }

        var type = GoType.Of(value);
        if (type.Kind is (< GoKind.Bool or > GoKind.Complex128) and not GoKind.String)
        {
            Append(to, $"({type}) ");
            if (type.Kind is GoKind.Struct or GoKind.Array)
            {
                Append(to, $"0x{Ptr.AddressOf(value):x}");
            }
            else
            {
                PrintFormat.Append(to, value);
            }

            return;
        }

        var printed = new List<byte>();
        PrintFormat.Append(printed, value);
        if (!type.IsDefined || type.PkgPath.Length == 0)
        {
            AppendIndented(to, [.. printed]);
            return;
        }

        var quote = type.Kind == GoKind.String ? "\"" : "";
        var bare = type.Kind is GoKind.Complex64 or GoKind.Complex128;
        Append(to, bare ? type.ToString() : $"{type}({quote}");
        AppendIndented(to, [.. printed]);
        Append(to, bare ? "" : quote + ")");
    }

    /// <summary>True if two panics carry the very same value, as when a deferred function panics with what it recovered.</summary>
    public static bool IsSame(object? a, object? b) =>
        ReferenceEquals(a, b) || (a is GoString s && b is GoString t && s.Span == t.Span);

    private static GoString? TextMethod(object? value, string name)
    {
        var method = value?.GetType().GetMethod(name, BindingFlags.Public | BindingFlags.Instance, Type.EmptyTypes);
        return method?.ReturnType == typeof(GoString) && method.DeclaringType != typeof(GoString)
            ? (GoString)method.Invoke(value, BindingFlags.DoNotWrapExceptions, null, null, null)!
            : (GoString?)null;
    }

    private static void Append(List<byte> to, string text) => to.AddRange(Encoding.UTF8.GetBytes(text));

    private static void AppendIndented(List<byte> to, ReadOnlySpan<byte> text)
    {
        foreach (var b in text)
        {
            to.Add(b);
            if (b == '\n')
            {
                to.Add((byte)'\t');
            }
        }
    }
}
