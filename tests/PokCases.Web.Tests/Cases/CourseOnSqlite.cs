using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Cases;

public sealed class CourseOnSqlite(TestHost<OnSqlite> host) : CourseTests<OnSqlite>(host);
