using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Tables;

public sealed class TablesOnPostgres(TestHost<OnPostgres> host) : TablesTests<OnPostgres>(host);
