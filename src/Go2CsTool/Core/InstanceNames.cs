// The names of instances as Go's reflection prints them: type arguments with the paths of their packages and without spaces, types
// declared in functions with their number in the package.
//
//     Pair[int, List[T]]                 [int,main.List[main.T]]
//     Pair[loc, string]                  [main.loc·3,string]            the third type that is declared in a function of the package
//     loc[U] in f[T], T = int, U = S     [int;main.S]
using System.Text;
using Go2Cs.Diagnostics;
using Go2Cs.Syntax;

namespace Go2Cs.Core;

using Go2Cs.Types;

/// <summary>Writes type arguments into names.</summary>
internal sealed class InstanceNames(Instances instances, Declarations declarations)
{
    private const int MaxLength = 10_000;

    /// <summary>The arguments in brackets; nothing if there are none.</summary>
    /// <param name="implicits">Those of the function in which a local type is declared.</param>
    /// <param name="args">The instance's own.</param>
    public string Arguments(IReadOnlyList<GoType> implicits, IReadOnlyList<GoType> args)
    {
        if (implicits.Count + args.Count == 0)
            return "";
        var text = new StringBuilder("[");
        Write(text, implicits, ",");
        if (implicits.Count > 0 && args.Count > 0)
            text.Append(';');
        Write(text, args, ",");
        // A function that calls itself with a type declared in it: Go refuses it as an instantiation cycle.
        if (text.Length > MaxLength)
            throw new UnsupportedException("code that needs infinitely many instances");
        return text.Append(']').ToString();
    }

    private void Write(StringBuilder text, IEnumerable<GoType> types, string separator)
    {
        var isFirst = true;
        foreach (var type in types)
        {
            if (!isFirst)
                text.Append(separator);
            isFirst = false;
            Write(text, type);
        }
    }

    private void Write(StringBuilder text, GoType type)
    {
        switch (AliasType.Unalias(type))
        {
            case BasicType { Kind: BasicKind.UnsafePointer }:
                text.Append("unsafe.Pointer");
                break;
            case BasicType basic:
                text.Append(basic.Kind switch { BasicKind.Uint8 => "uint8", BasicKind.Int32 => "int32", _ => basic.Name });
                break;
            case NamedType named:
                Qualifier(text, named.Obj.Package).Append(named.Obj.Name);
                if (named.TypeArgs.Count > 0)
                    text.Append(Arguments([], named.TypeArgs));
                if (declarations.LocalNumber(instances.OriginOf(named)?.Origin ?? named.Obj) is > 0 and var number)
                    text.Append('·').Append(number);
                break;
            case PointerType pointer:
                Write(text.Append('*'), pointer.Elem);
                break;
            case SliceType slice:
                Write(text.Append("[]"), slice.Elem);
                break;
            case ArrayType array:
                Write(text.Append('[').Append(array.Length).Append(']'), array.Elem);
                break;
            case MapType map:
                Write(text.Append("map["), map.Key);
                Write(text.Append(']'), map.Elem);
                break;
            case ChanType channel:
                text.Append(channel.Dir switch { ChanDir.Send => "chan<- ", ChanDir.Receive => "<-chan ", _ => "chan " });
                var isAmbiguous = channel.Dir != ChanDir.Send && AliasType.Unalias(channel.Elem) is ChanType { Dir: ChanDir.Receive };
                if (isAmbiguous)
                    text.Append('(');
                Write(text, channel.Elem);
                if (isAmbiguous)
                    text.Append(')');
                break;
            case SignatureType signature:
                WriteSignature(text.Append("func"), signature);
                break;
            case StructType structure:
                WriteStruct(text, structure);
                break;
            case InterfaceType i:
                WriteInterface(text, i);
                break;
            case var other:
                text.Append(other);
                break;
        }
    }

    private static StringBuilder Qualifier(StringBuilder text, Package? package) =>
        package is null ? text : text.Append(package.Name == "main" ? "main" : package.Path).Append('.');

    private void WriteSignature(StringBuilder text, SignatureType signature)
    {
        text.Append('(');
        for (var i = 0; i < signature.Params.Count; i++)
        {
            if (i > 0)
                text.Append(", ");
            if (signature.Variadic && i == signature.Params.Count - 1 && signature.Params[i].Type.Underlying is SliceType rest)
                Write(text.Append("..."), rest.Elem);
            else
                Write(text, signature.Params[i].Type);
        }
        text.Append(')');
        if (signature.Results.Count == 0)
            return;
        text.Append(signature.Results.Count > 1 ? " (" : " ");
        Write(text, signature.Results.Vars.Select(v => v.Type), ", ");
        if (signature.Results.Count > 1)
            text.Append(')');
    }

    private void WriteStruct(StringBuilder text, StructType structure)
    {
        text.Append("struct {");
        for (var i = 0; i < structure.Fields.Count; i++)
        {
            var field = structure.Fields[i];
            text.Append(i == 0 ? " " : "; ");
            var embedded = field.IsEmbedded ? TypePredicates.AsNamed(TypePredicates.Deref(field.Type).Type) : null;
            if (!field.IsEmbedded)
                (field.IsExported ? text : Qualifier(text, field.Package)).Append(field.Name).Append(' ');
            else if (embedded is not null && embedded.Obj.Name != field.Name)
                text.Append(field.Name).Append(" = ");
            Write(text, field.Type);
            if (structure.Tags[i].Length > 0)
                text.Append(' ').Append(ConstantValue.Of(structure.Tags[i]));
        }
        text.Append(structure.Fields.Count > 0 ? " }" : "}");
    }

    private void WriteInterface(StringBuilder text, InterfaceType type)
    {
        text.Append("interface {");
        var separator = " ";
        foreach (var method in type.AllMethods)
        {
            text.Append(separator);
            separator = "; ";
            WriteSignature((method.IsExported ? text : Qualifier(text, method.Package)).Append(method.Name), method.Signature);
        }
        text.Append(type.AllMethods.Count > 0 ? " }" : "}");
    }
}

/// <summary>Whether a type has type parameters in it.</summary>
internal static class TypeParameters
{
    public static bool OccurIn(GoType type) => AliasType.Unalias(type) switch
    {
        TypeParamType => true,
        NamedType named => named.TypeArgs.Any(OccurIn),
        PointerType pointer => OccurIn(pointer.Elem),
        SliceType slice => OccurIn(slice.Elem),
        ArrayType array => OccurIn(array.Elem),
        ChanType channel => OccurIn(channel.Elem),
        MapType map => OccurIn(map.Key) || OccurIn(map.Elem),
        SignatureType signature => signature.Params.Vars.Concat(signature.Results.Vars).Any(v => OccurIn(v.Type)),
        StructType structure => structure.Fields.Any(f => OccurIn(f.Type)),
        InterfaceType i => i.ExplicitMethods.Any(m => OccurIn(m.Signature)) || i.Embedded.Any(OccurIn),
        _ => false,
    };
}
