// Writes types and objects the way the Go compiler does in its messages.
using System.Globalization;
using System.Text;
using Go2Cs.Syntax;

namespace Go2Cs.Types;

/// <summary>Type and object strings. Go: types2/typestring.go, object.go.</summary>
internal sealed class TypeFormatter
{
    private readonly StringBuilder _text = new();
    private readonly Func<Package, string>? _qualifier;
    private readonly HashSet<GoType> _active = new(ReferenceEqualityComparer.Instance);
    private bool _parameterNames = true;
    private bool _annotatePackage;

    private TypeFormatter(Func<Package, string>? qualifier) => _qualifier = qualifier;

    public static string Format(GoType type, Func<Package, string>? qualifier)
    {
        var formatter = new TypeFormatter(qualifier);
        formatter.Write(type);
        return formatter._text.ToString();
    }

    /// <summary>A signature without the word func, under a name, without parameter names.</summary>
    public static string FormatMethod(string name, SignatureType signature, Func<Package, string>? qualifier, bool annotatePackage)
    {
        var formatter = new TypeFormatter(qualifier) { _parameterNames = false, _annotatePackage = annotatePackage };
        formatter._text.Append(name);
        formatter.Write(signature, false);
        return formatter._text.ToString();
    }

    /// <summary>The description gc gives of an object, such as "var x int".</summary>
    public static string Describe(GoObject obj, Func<Package, string>? qualifier)
    {
        var formatter = new TypeFormatter(qualifier);
        formatter.WriteObject(obj);
        return formatter._text.ToString();
    }

    private void Write(GoType type)
    {
        if (!_active.Add(type))
        {
            _text.Append("<cycle to ").Append(type.GetType().Name).Append('>');
            return;
        }
        switch (type)
        {
            case BasicType basic:
                if (basic.Kind == BasicKind.UnsafePointer)
                    WritePackage(Universe.Unsafe);
                _text.Append(basic.Name);
                break;
            case ArrayType array:
                _text.Append('[').Append(array.Length.ToString(CultureInfo.InvariantCulture)).Append(']');
                Write(array.Elem);
                break;
            case SliceType slice:
                _text.Append("[]");
                Write(slice.Elem);
                break;
            case StructType structure:
                Write(structure);
                break;
            case PointerType pointer:
                _text.Append('*');
                Write(pointer.Elem);
                break;
            case TupleType tuple:
                Write(tuple, false);
                break;
            case SignatureType signature:
                _text.Append("func");
                Write(signature, true);
                break;
            case UnionType union:
                WriteList(union.Terms, " | ", term =>
                {
                    _text.Append(term.Tilde ? "~" : "");
                    Write(term.Type!);
                });
                break;
            case InterfaceType i:
                Write(i);
                break;
            case MapType map:
                _text.Append("map[");
                Write(map.Key);
                _text.Append(']');
                Write(map.Elem);
                break;
            case ChanType channel:
                _text.Append(channel.Dir switch { ChanDir.Send => "chan<- ", ChanDir.Receive => "<-chan ", _ => "chan " });
                var parens = channel is { Dir: ChanDir.Both, Elem: ChanType { Dir: ChanDir.Receive } };
                _text.Append(parens ? "(" : "");
                Write(channel.Elem);
                _text.Append(parens ? ")" : "");
                break;
            case TypeParamType parameter:
                _text.Append(parameter.Obj.Name);
                if (Universe.Scope.Lookup(parameter.Obj.Name) is not null)
                    _text.Append($" /* with {parameter.Obj.Name} declared at {parameter.Obj.Pos} */");
                break;
            case IGenericType generic:
                WriteName(generic.Obj);
                if (generic.TypeArgs.Count > 0)
                {
                    _text.Append('[');
                    WriteList(generic.TypeArgs, ", ", Write);
                    _text.Append(']');
                }
                else if (generic.TypeParams.Count > 0)
                {
                    Write(generic.TypeParams);
                }
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(type));
        }
        _active.Remove(type);
    }

    private void Write(StructType structure)
    {
        _text.Append("struct{");
        for (var i = 0; i < structure.Fields.Count; i++)
        {
            var field = structure.Fields[i];
            _text.Append(i > 0 ? "; " : "");
            var annotate = _annotatePackage && !field.IsExported;
            if (annotate)
                _annotatePackage = false;
            if (!field.IsEmbedded)
                _text.Append(field.Name).Append(' ');
            Write(field.Type);
            if (annotate)
                _text.Append(" /* package ").Append(field.Package?.Path).Append(" */ ");
            if (structure.Tags[i].Length > 0)
                _text.Append(' ').Append(GoQuote.Quote(structure.Tags[i]));
        }
        _text.Append('}');
    }

    private void Write(InterfaceType type)
    {
        if (ReferenceEquals(type, Universe.Comparable.Underlying))
        {
            _text.Append("interface{comparable}");
            return;
        }
        if (type.IsImplicit)
        {
            if (type.ExplicitMethods.Count == 0 && type.Embedded.Count == 1)
            {
                Write(type.Embedded[0]);
                return;
            }
            _text.Append("/* implicit */ ");
        }
        _text.Append("interface{");
        var separator = "";
        foreach (var method in type.ExplicitMethods.Order(GoObject.ById).Cast<FuncObj>())
        {
            _text.Append(separator).Append(method.Name);
            Write(method.Signature, true);
            separator = "; ";
        }
        foreach (var element in type.Embedded)
        {
            _text.Append(separator);
            Write(element);
            separator = "; ";
        }
        _text.Append('}');
    }

    private void Write(SignatureType signature, bool names)
    {
        var outer = _parameterNames;
        _parameterNames &= names;
        if (signature.TypeParams.Count > 0)
            Write(signature.TypeParams);
        Write(signature.Params, signature.Variadic);
        if (signature.Results.Count == 1 && signature.Results[0].Name == "")
        {
            _text.Append(' ');
            Write(signature.Results[0].Type);
        }
        else if (signature.Results.Count > 0)
        {
            _text.Append(' ');
            Write(signature.Results, false);
        }
        _parameterNames = outer;
    }

    private void Write(TupleType tuple, bool variadic)
    {
        _text.Append('(');
        for (var i = 0; i < tuple.Count; i++)
        {
            _text.Append(i > 0 ? ", " : "");
            if (tuple[i].Name != "" && _parameterNames)
                _text.Append(tuple[i].Name).Append(' ');
            var type = tuple[i].Type;
            if (!variadic || i < tuple.Count - 1)
            {
                Write(type);
            }
            else if (type is SliceType slice)
            {
                _text.Append("...");
                Write(slice.Elem);
            }
            else
            {
                Write(type);
                _text.Append("...");
            }
        }
        _text.Append(')');
    }

    private void Write(IReadOnlyList<TypeParamType> parameters)
    {
        _text.Append('[');
        for (var i = 0; i < parameters.Count; i++)
        {
            if (i > 0)
            {
                if (!ReferenceEquals(parameters[i].Constraint, parameters[i - 1].Constraint))
                {
                    _text.Append(' ');
                    Write(parameters[i - 1].Constraint);
                }
                _text.Append(", ");
            }
            Write(parameters[i]);
        }
        _text.Append(' ');
        Write(parameters[^1].Constraint);
        _text.Append(']');
    }

    private void WriteList<T>(IReadOnlyList<T> list, string separator, Action<T> write)
    {
        for (var i = 0; i < list.Count; i++)
        {
            _text.Append(i > 0 ? separator : "");
            write(list[i]);
        }
    }

    private void WriteName(GoObject obj)
    {
        WritePackage(obj.Package);
        _text.Append(obj.Name);
    }

    private void WritePackage(Package? package)
    {
        if (package is null)
            return;
        var prefix = _qualifier is null ? package.Path : _qualifier(package);
        if (prefix.Length > 0)
            _text.Append(prefix).Append('.');
    }

    private void WriteObject(GoObject obj)
    {
        switch (obj)
        {
            case PkgNameObj package:
                _text.Append("package ").Append(package.Name);
                if (package.Imported.Path != package.Name)
                    _text.Append(" (").Append(GoQuote.Quote(package.Imported.Path)).Append(')');
                return;
            case LabelObj:
                _text.Append("label ").Append(obj.Name);
                return;
            case BuiltinObj:
                _text.Append("builtin ").Append(obj.Name);
                return;
            case NilObj:
                _text.Append("nil");
                return;
            case FuncObj function:
                _text.Append("func ");
                if (function.Signature.Recv is { } receiver)
                {
                    _text.Append('(');
                    if (receiver.Type is InterfaceType)
                        _text.Append("interface");
                    else
                        Write(receiver.Type);
                    _text.Append(").").Append(function.Name);
                }
                else
                {
                    WriteName(function);
                }
                Write(function.Signature, true);
                return;
        }
        _text.Append(obj switch
        {
            ConstObj => "const ",
            TypeNameObj => "type ",
            VarObj { IsField: true } => "field ",
            _ => "var ",
        });
        if (obj.Parent is not null && obj.Package is not null && ReferenceEquals(obj.Parent, obj.Package.Scope))
            WritePackage(obj.Package);
        _text.Append(obj.Name);
        if (obj.CheckedType is not { } type)
            return;
        if (obj is TypeNameObj name)
        {
            if (type is BasicType)
                return;
            if (name.IsAlias)
            {
                _text.Append(" = ");
                Write(type is AliasType { RightSide: { } right } ? right : type);
                return;
            }
            _text.Append(' ');
            Write(type is TypeParamType parameter ? parameter.Constraint : type.Underlying);
            return;
        }
        _text.Append(' ');
        Write(type);
    }
}
