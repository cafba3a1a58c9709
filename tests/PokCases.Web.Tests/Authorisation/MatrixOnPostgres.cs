using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Authorisation;

public sealed class MatrixOnPostgres(MatrixHost<OnPostgres> host) : MatrixTests<OnPostgres>(host);
