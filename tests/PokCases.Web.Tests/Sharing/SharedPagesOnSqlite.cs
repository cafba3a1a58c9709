using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Sharing;

public sealed class SharedPagesOnSqlite(TestHost<OnSqlite> host) : SharedPagesTests<OnSqlite>(host);
