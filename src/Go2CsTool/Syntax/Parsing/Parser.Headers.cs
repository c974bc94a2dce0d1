// Grammar area: if, for, switch and select statements, and the header "init; cond; post" that they share.
using Go2Cs.Diagnostics;

namespace Go2Cs.Syntax;

public sealed partial class Parser
{
    private readonly record struct Header(Stmt? Init, Expr? Cond, Stmt? Post, Stmt? TypeSwitch);

    // Exists only between the parsing of a for statement's header and its RangeStmt.
    private sealed class RangeClause : Stmt
    {
        public required IReadOnlyList<Expr> Lhs { get; init; }

        public required Token Tok { get; init; }

        public required Pos TokPos { get; init; }

        public required Pos Range { get; init; }

        public required Expr X { get; init; }

        public override void ForEachChild(Action<Node> visit) => visit(X);
    }

    // RangeClause = [ ExpressionList ( "=" | ":=" ) ] "range" Expression .
    private RangeClause ParseRangeClause(IReadOnlyList<Expr> lhs, Token tok, Pos tokPos, Pos start)
    {
        var range = TokPos;
        Next();
        var clause = new RangeClause { Lhs = lhs, Tok = tok, TokPos = tokPos, Range = range, X = ParseExpr() };
        return Finish(clause, start);
    }

    // Header = [ SimpleStmt ";" ] [ Expression ] | [ SimpleStmt ] ";" [ Expression ] ";" [ SimpleStmt ] | RangeClause .
    // A range clause comes back as Init.
    private Header ParseHeader(Token keyword)
    {
        Next();
        if (Tok == Token.LBrace)
        {
            if (keyword != Token.If)
                return default;
            var missing = BadExprHere();
            SyntaxError("missing condition in if statement");
            return new Header(null, missing, null, null);
        }

        var outerLevel = _expressionLevel;
        _expressionLevel = -1;
        var header = ParseHeaderParts(keyword);
        _expressionLevel = outerLevel;
        return header;
    }

    private Header ParseHeaderParts(Token keyword)
    {
        Stmt? init = null;
        if (Tok != Token.Semicolon)
        {
            if (Got(Token.Var))
                SyntaxError($"var declaration not allowed in {keyword.Spelling()} initializer");
            init = keyword == Token.For && Tok == Token.Range
                ? ParseRangeClause([], Token.None, default, TokPos)
                : ParseSimpleStmt(null, keyword);
            if (init is RangeClause)
                return new Header(init, null, null, null);
        }
        if (Tok == Token.LBrace)
            return FinishHeader(keyword, null, init, null, default, "");

        Pos semicolon = default;
        var semicolonText = "";
        if (Tok == Token.Semicolon)
        {
            (semicolon, semicolonText) = (TokPos, _lexer.Text);
            Next();
        }
        else
        {
            // Asking for "{" rather than ";" is the better message.
            Want(Token.LBrace);
            if (Tok != Token.LBrace)
                SkipTo(new TokenSet(Token.LBrace, Token.RBrace));
        }
        Stmt? cond = null, post = null;
        if (keyword == Token.For)
            (cond, post) = ParseForClauseRest();
        else if (Tok != Token.LBrace)
            cond = ParseSimpleStmt(null, keyword);
        return FinishHeader(keyword, init, cond, post, semicolon, semicolonText);
    }

    // What follows the first semicolon of a for clause: [ Condition ] ";" [ PostStmt ] .
    private (Stmt? Cond, Stmt? Post) ParseForClauseRest()
    {
        Stmt? cond = null, post = null;
        if (Tok != Token.Semicolon)
        {
            if (Tok == Token.LBrace)
            {
                SyntaxError("expected for loop condition");
                return (null, null);
            }
            cond = ParseSimpleStmt(null, Token.None);
        }
        Want(Token.Semicolon);
        if (Tok != Token.LBrace)
        {
            post = ParseSimpleStmt(null, Token.None);
            if (post is AssignStmt { Tok: Token.Define })
                SyntaxError(post.GcPos, "cannot declare in post statement of for loop");
        }
        return (cond, post);
    }

    // Makes an expression, or a type switch guard, of the statement that stands for the condition.
    private Header FinishHeader(
        Token keyword, Stmt? init, Stmt? condition, Stmt? post, Pos semicolon, string semicolonText)
    {
        switch (condition)
        {
            case null:
                if (keyword != Token.If || !semicolon.IsValid)
                    return new Header(init, null, post, null);
                SyntaxError(semicolon, semicolonText == "semicolon"
                    ? "missing condition in if statement"
                    : $"unexpected {semicolonText}, expected {{ after if clause");
                return new Header(init, BadExprAt(semicolon), post, null);
            case ExprStmt { X: TypeAssertExpr { IsTypeSwitchGuard: true } } when keyword == Token.Switch:
            case AssignStmt { Tok: Token.Define, Lhs: [Ident], Rhs: [TypeAssertExpr { IsTypeSwitchGuard: true }] }
                when keyword == Token.Switch:
                return new Header(init, null, post, condition);
            case ExprStmt stmt:
                return new Header(init, stmt.X, post, null);
        }
        // "=" for "==" is the usual slip.
        var what = condition is AssignStmt { Tok: Token.Assign } assign
            ? $"assignment {Emphasize(assign.Lhs)} = {Emphasize(assign.Rhs)}"
            : condition.ToString();
        SyntaxError(condition.GcPos, $"cannot use {what} as value");
        return new Header(init, null, post, null);
    }

    private static string Emphasize(IReadOnlyList<Expr> list)
    {
        var text = string.Join(", ", list);
        return list is [BinaryExpr] ? $"({text})" : text;
    }

    private Stmt ParseForStmt()
    {
        var start = TokPos;
        var header = ParseHeader(Token.For);
        var body = ParseBlock("for clause");
        if (header.Init is not RangeClause clause)
            return Finish(new ForStmt { Init = header.Init, Cond = header.Cond, Post = header.Post, Body = body }, start);
        var range = new RangeStmt
        {
            Lhs = clause.Lhs,
            TokPos = clause.TokPos,
            Tok = clause.Tok,
            Range = clause.Range,
            X = clause.X,
            Body = body,
        };
        return Finish(range, start);
    }

    private IfStmt ParseIfStmt()
    {
        var start = TokPos;
        var header = ParseHeader(Token.If);
        var body = ParseBlock("if clause");
        Stmt? otherwise = null;
        if (Got(Token.Else))
        {
            if (Tok is Token.If or Token.LBrace)
            {
                otherwise = ParseStmtOrNull();
            }
            else
            {
                SyntaxError("else must be followed by if or statement block");
                SkipTo(new TokenSet(Token.Ident, Token.RBrace));
            }
        }
        // Without a condition an error was reported.
        var condition = header.Cond ?? BadExprAt(start);
        return Finish(new IfStmt { Init = header.Init, Cond = condition, Body = body, Else = otherwise }, start);
    }

    private Stmt ParseSwitchStmt()
    {
        var start = TokPos;
        var header = ParseHeader(Token.Switch);
        var body = ParseClauses("switch", ParseCaseClause);
        return header.TypeSwitch != null
            ? Finish(new TypeSwitchStmt { Init = header.Init, Assign = header.TypeSwitch, Body = body }, start)
            : Finish(new SwitchStmt { Init = header.Init, Tag = header.Cond, Body = body }, start);
    }

    private SelectStmt ParseSelectStmt()
    {
        var start = TokPos;
        Next();
        return Finish(new SelectStmt { Body = ParseClauses("select", ParseCommClause) }, start);
    }

    private BlockStmt ParseClauses(string keyword, Func<Stmt> parseClause)
    {
        var start = TokPos;
        if (!Got(Token.LBrace))
        {
            SyntaxError($"missing {{ after {keyword} clause");
            SkipTo(new TokenSet(Token.Case, Token.Default, Token.RBrace));
        }
        var clauses = new List<Stmt>();
        while (Tok is not (Token.EOF or Token.RBrace))
            clauses.Add(parseClause());
        var rbrace = TokPos;
        Want(Token.RBrace);
        return Finish(new BlockStmt { List = Freeze(clauses), Rbrace = rbrace }, start);
    }

    private CaseClause ParseCaseClause()
    {
        var start = TokPos;
        IReadOnlyList<Expr>? list = null;
        if (Got(Token.Case))
            list = ParseExprList();
        else
            WantDefault();
        var colon = TokPos;
        Want(Token.Colon);
        return Finish(new CaseClause { List = list, Colon = colon, Body = ParseStmtList() }, start);
    }

    private CommClause ParseCommClause()
    {
        var start = TokPos;
        Stmt? comm = null;
        if (Got(Token.Case))
            comm = ParseSimpleStmt(null, Token.None);
        else
            WantDefault();
        var colon = TokPos;
        Want(Token.Colon);
        return Finish(new CommClause { Comm = comm, Colon = colon, Body = ParseStmtList() }, start);
    }

    private void WantDefault()
    {
        if (Got(Token.Default))
            return;
        SyntaxError("expected case or default or }");
        SkipTo(new TokenSet(Token.Colon, Token.Case, Token.Default, Token.RBrace));
    }
}
