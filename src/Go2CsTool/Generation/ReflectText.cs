// The text of a type as Go's reflection prints it: package names, no parameter names, aliases resolved.
using System.Text;
using Go2Cs.Syntax;

namespace Go2Cs.Generation;

using Go2Cs.Types;

/// <summary>Go: reflect.Type.String.</summary>
internal static class ReflectText
{
    public static string Of(GoType type)
    {
        var text = new StringBuilder();
        Write(text, type);
        return text.ToString();
    }

    private static void Write(StringBuilder text, GoType type)
    {
        switch (AliasType.Unalias(type))
        {
            case BasicType { Kind: BasicKind.UnsafePointer }:
                text.Append("unsafe.Pointer");
                break;
            case BasicType b:
                text.Append(b.Kind switch { BasicKind.Uint8 => "uint8", BasicKind.Int32 => "int32", _ => b.Name });
                break;
            case NamedType n:
                text.Append(n.Obj.Package == null ? n.Obj.Name : n.Obj.Package.Name + "." + n.Obj.Name);
                if (n.TypeArgs.Count > 0) List(text.Append('['), n.TypeArgs, ",").Append(']');
                break;
            case PointerType p:
                Write(text.Append('*'), p.Elem);
                break;
            case SliceType s:
                Write(text.Append("[]"), s.Elem);
                break;
            case ArrayType a:
                Write(text.Append('[').Append(a.Length).Append(']'), a.Elem);
                break;
            case MapType m:
                Write(text.Append("map["), m.Key);
                Write(text.Append(']'), m.Elem);
                break;
            case ChanType c:
                text.Append(c.Dir switch { ChanDir.Send => "chan<- ", ChanDir.Receive => "<-chan ", _ => "chan " });
                var inner = c.Dir != ChanDir.Send && AliasType.Unalias(c.Elem) is ChanType { Dir: ChanDir.Receive };
                if (inner) text.Append('(');
                Write(text, c.Elem);
                if (inner) text.Append(')');
                break;
            case SignatureType s:
                Signature(text.Append("func"), s);
                break;
            case StructType s:
                Struct(text, s);
                break;
            case InterfaceType i:
                text.Append(i.AllMethods.Count == 0 ? "interface {}" : "interface { ");
                text.AppendJoin("; ", i.AllMethods.OrderBy(m => m.Name, StringComparer.Ordinal).Select(m =>
                    Signature(new StringBuilder(m.Name), m.Signature).ToString()));
                if (i.AllMethods.Count > 0) text.Append(" }");
                break;
            case var other:
                text.Append(other);
                break;
        }
    }

    private static StringBuilder Signature(StringBuilder text, SignatureType s)
    {
        text.Append('(');
        for (var i = 0; i < s.Params.Count; i++)
        {
            if (i > 0) text.Append(", ");
            if (s.Variadic && i == s.Params.Count - 1) Write(text.Append("..."), ((SliceType)s.Params[i].Type.Underlying).Elem);
            else Write(text, s.Params[i].Type);
        }
        text.Append(')');
        if (s.Results.Count == 1) Write(text.Append(' '), s.Results[0].Type);
        else if (s.Results.Count > 1) List(text.Append(" ("), s.Results.Vars.Select(v => v.Type), ", ").Append(')');
        return text;
    }

    private static void Struct(StringBuilder text, StructType s)
    {
        text.Append("struct {");
        for (var i = 0; i < s.Fields.Count; i++)
        {
            text.Append(i == 0 ? " " : "; ");
            if (!s.Fields[i].IsEmbedded) text.Append(s.Fields[i].Name).Append(' ');
            Write(text, s.Fields[i].Type);
            if (s.Tags.ElementAtOrDefault(i) is { Length: > 0 } tag) text.Append(' ').Append(ConstantValue.Of(tag));
        }
        text.Append(s.Fields.Count > 0 ? " }" : "}");
    }

    private static StringBuilder List(StringBuilder text, IEnumerable<GoType> types, string separator)
    {
        var first = true;
        foreach (var t in types)
        {
            if (!first) text.Append(separator);
            first = false;
            Write(text, t);
        }
        return text;
    }
}
