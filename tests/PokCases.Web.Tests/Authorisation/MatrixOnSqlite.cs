using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Authorisation;

public sealed class MatrixOnSqlite(MatrixHost<OnSqlite> host) : MatrixTests<OnSqlite>(host);
