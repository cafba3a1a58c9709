using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.AdviceDesk.Law;

public sealed class ObjectionPagesOnSqlite(TestHost<OnSqlite> host) : ObjectionPagesTests<OnSqlite>(host);
