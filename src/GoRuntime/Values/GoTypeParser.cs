// Reads a Go type written out, along the C# type that represents it: "[]int64" along Slice<long>.

namespace GoRuntime;

internal sealed class GoTypeParser(string text)
{
    private int _at;

    internal GoType Parse(Type clr)
    {
        var type = Type(clr);
        Spaces();
        return _at == text.Length ? type : throw Bad(clr);
    }

    private GoType Type(Type clr)
    {
        Spaces();
        if (Take("[]"))
        {
            return GoType.SliceOf(clr, Type(Argument(clr, 0)));
        }
        if (Take("["))
        {
            var start = _at;
            while (_at < text.Length && char.IsAsciiDigit(text[_at]))
            {
                _at++;
            }
            var length = long.Parse(text.AsSpan(start, _at - start), System.Globalization.CultureInfo.InvariantCulture);
            Expect("]", clr);
            return GoType.ArrayOf(clr, length, Type(Argument(clr, 0)));
        }
        if (Take("*"))
        {
            if (!clr.IsGenericType || clr.GetGenericTypeDefinition() != typeof(Ptr<>))
            {
                SkipType();
                return GoType.For(clr);
            }
            return GoType.PointerTo(clr, Type(Argument(clr, 0)));
        }
        if (Take("map["))
        {
            var key = Type(Argument(clr, 0));
            Expect("]", clr);
            return GoType.MapOf(clr, key, Type(Argument(clr, 1)));
        }
        if (Take("<-chan "))
        {
            return GoType.ChanOf(clr, ChanDirection.Receive, Type(Argument(clr, 0)));
        }
        if (Take("chan<- "))
        {
            return GoType.ChanOf(clr, ChanDirection.Send, Type(Argument(clr, 0)));
        }
        if (Take("chan "))
        {
            return GoType.ChanOf(clr, ChanDirection.Both, Type(Argument(clr, 0)));
        }
        if (Take("("))
        {
            var inner = Type(clr);
            Expect(")", clr);
            return inner;
        }
        if (Take("func("))
        {
            return Func(clr);
        }
        if (Starts("struct {") || Starts("struct{") || Starts("interface {") || Starts("interface{"))
        {
            SkipBraces();
            return GoType.For(clr);
        }
        return Named(clr);
    }

    private GoType Func(Type clr)
    {
        var (parameterTypes, resultTypes) = GoType.Signature(clr);
        var parameters = new List<GoType>();
        var results = new List<GoType>();
        var variadic = false;
        while (!Take(")"))
        {
            if (parameters.Count > 0)
            {
                Expect(",", clr);
            }
            if (parameters.Count == parameterTypes.Length)
            {
                throw Bad(clr);
            }
            var type = parameterTypes[parameters.Count];
            Spaces();
            variadic = Take("...");
            parameters.Add(variadic ? GoType.SliceOf(type, Type(Argument(type, 0))) : Type(type));
            Spaces();
        }
        if (resultTypes.Length == 1)
        {
            results.Add(Type(resultTypes[0]));
        }
        else if (resultTypes.Length > 1)
        {
            Spaces();
            Expect("(", clr);
            foreach (var type in resultTypes)
            {
                if (results.Count > 0)
                {
                    Expect(",", clr);
                }
                results.Add(Type(type));
            }
            Expect(")", clr);
        }
        return parameters.Count == parameterTypes.Length ? GoType.FuncOf(clr, parameters, results, variadic) : throw Bad(clr);
    }

    private GoType Named(Type clr)
    {
        var start = _at;
        SkipName();
        var name = text[start.._at];
        if (name.Length == 0)
        {
            throw Bad(clr);
        }
        if (GoType.Basic(name, clr) is { } basic)
        {
            return basic;
        }
        var own = GoType.For(clr);
        if (own.String() == name || name == "any" && clr == typeof(object))
        {
            return own;
        }
        // An interface without methods that has a name: its values are any object.
        if (clr == typeof(object))
        {
            return GoType.Defined(clr, name, path: null);
        }
        // A generic type whose C# type arguments do not say the Go ones: main.Set[int64].
        return own.IsDefined && name.Contains('[') ? GoType.Defined(clr, name, own.PkgPath) : throw Bad(clr);
    }

    private void SkipType()
    {
        Spaces();
        if (Starts("struct") || Starts("interface"))
        {
            SkipBraces();
            return;
        }
        SkipName();
    }

    private void SkipName()
    {
        var depth = 0;
        for (; _at < text.Length; _at++)
        {
            var c = text[_at];
            if (depth == 0 && (char.IsWhiteSpace(c) || c is ',' or ')' or ']' or '}' or ';'))
            {
                return;
            }
            depth += c switch { '[' => 1, ']' => -1, _ => 0 };
        }
    }

    private void SkipBraces()
    {
        var depth = 0;
        for (; _at < text.Length; _at++)
        {
            switch (text[_at])
            {
                case '{':
                    depth++;
                    break;
                case '}' when --depth == 0:
                    _at++;
                    return;
                case '"':
                    for (_at++; _at < text.Length && text[_at] != '"'; _at++)
                    {
                        _at += text[_at] == '\\' ? 1 : 0;
                    }
                    break;
            }
        }
    }

    private Type Argument(Type clr, int index) =>
        clr.IsGenericType && clr.GetGenericArguments() is var arguments && index < arguments.Length ? arguments[index] : throw Bad(clr);

    private bool Starts(string s) => string.CompareOrdinal(text, _at, s, 0, s.Length) == 0;

    private bool Take(string s)
    {
        if (!Starts(s))
        {
            return false;
        }
        _at += s.Length;
        return true;
    }

    private void Expect(string s, Type clr)
    {
        Spaces();
        if (!Take(s))
        {
            throw Bad(clr);
        }
    }

    private void Spaces()
    {
        while (_at < text.Length && text[_at] == ' ')
        {
            _at++;
        }
    }

    private ArgumentException Bad(Type clr) => new($"\"{text}\" is not a Go type for values of {clr} (at {_at}).");
}
