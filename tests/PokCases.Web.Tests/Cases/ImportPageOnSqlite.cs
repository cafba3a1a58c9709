using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Cases;

public sealed class ImportPageOnSqlite(TestHost<OnSqlite> host) : ImportPageTests<OnSqlite>(host);
