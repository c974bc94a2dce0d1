// A text for each Go type that is equal exactly for identical types: parameter names do not count.
using System.Text;
using Go2Cs.Types;

namespace Go2Cs.Analysis;

/// <summary>Identity of types as strings, for use as dictionary keys.</summary>
public static class SignatureKeys
{
    public static string Of(Types.Type t)
    {
        var text = new StringBuilder();
        Write(text, t);
        return text.ToString();
    }

    private static void Write(StringBuilder text, Types.Type t)
    {
        switch (t)
        {
            case AliasType a:
                Write(text, a.Actual);
                break;
            case SignatureType s:
                text.Append("func(");
                WriteAll(text, s.Params);
                text.Append(s.Variadic ? "...)(" : ")(");
                WriteAll(text, s.Results);
                text.Append(')');
                break;
            case PointerType p:
                text.Append('*');
                Write(text, p.Elem);
                break;
            case SliceType s:
                text.Append("[]");
                Write(text, s.Elem);
                break;
            case ArrayType a:
                text.Append('[').Append(a.Length).Append(']');
                Write(text, a.Elem);
                break;
            case MapType m:
                text.Append("map[");
                Write(text, m.Key);
                text.Append(']');
                Write(text, m.Elem);
                break;
            case ChanType c:
                text.Append("chan ").Append(c.Dir).Append(' ');
                Write(text, c.Elem);
                break;
            case StructType s:
                text.Append("struct{");
                for (int i = 0; i < s.Fields.Count; i++)
                {
                    VarObj f = s.Fields[i];
                    text.Append(f.IsEmbedded ? "!" : "").Append(f.Name).Append(' ');
                    Write(text, f.Type);
                    text.Append(' ').Append(s.Tag(i)).Append(';');
                }
                text.Append('}');
                break;
            case InterfaceType i:
                text.Append("interface{");
                foreach (FuncObj m in i.AllMethods.OrderBy(m => m.Name, StringComparer.Ordinal))
                {
                    text.Append(m.Name);
                    Write(text, m.Signature);
                    text.Append(';');
                }
                text.Append('}');
                break;
            case NamedType n:
                text.Append(n.Obj.Package?.Path).Append('.').Append(n.Obj.Name);
                if (n.Obj.Parent != n.Obj.Package?.Scope) text.Append('@').Append(n.Obj.Pos.Offset);
                if (n.TypeArgs.Count > 0)
                {
                    text.Append('[');
                    foreach (Types.Type arg in n.TypeArgs)
                    {
                        Write(text, arg);
                        text.Append(',');
                    }
                    text.Append(']');
                }
                break;
            default:
                text.Append(t);
                break;
        }
    }

    private static void WriteAll(StringBuilder text, TupleType vars)
    {
        foreach (VarObj v in vars.Vars)
        {
            Write(text, v.Type);
            text.Append(',');
        }
    }
}
